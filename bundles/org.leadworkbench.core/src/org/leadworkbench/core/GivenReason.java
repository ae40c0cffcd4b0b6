package org.leadworkbench.core;

/** The rule for reasons in a person's own words. */
public final class GivenReason {
  /** How many characters a reason may have. */
  public static final int LONGEST = 2000;

  private GivenReason() {}

  /** The reason without blanks around it; refused where nothing or too much is said. */
  public static Result<String> of(String text) {
    var reason = text.strip();
    if (reason.isEmpty()) return Result.refused("lead.reason.missing");
    return reason.length() > LONGEST ? Result.refused("lead.reason.long", LONGEST) : Result.done(reason);
  }
}
