package org.leadworkbench.core.learning;

/** The particulars of an event that reports an outcome, as they are named in the time line. */
public final class OutcomeFacts {
  /** {@code won}, {@code lost} or {@code none}. */
  public static final String OUTCOME = "outcome";
  /** When it was known, as an instant, where that is not the time of the event. */
  public static final String AT = "outcomeAt";
  /** The lead's place in its source's own order. */
  public static final String ORDER = "order";
  /** Details that came with the outcome and may have been written after it. */
  public static final String LATE = "late";
  /** There where the lead came in together with its outcome. */
  public static final String HISTORY = "history";
  /** Between names of details, which may hold anything a column's name may. */
  public static final String SEPARATOR = "\u001F";

  private OutcomeFacts() {}
}
