package org.leadworkbench.model.qualification;

import java.util.Objects;
import java.util.Optional;

/**
 * What one answer, or one of the lead's details, adds to the log-odds of the purchase.
 *
 * @param question the question's id, a detail's name behind {@code detail:}, a kind of activity behind {@code activity:}, or
 *     {@link #REST} for what a model cannot attribute to single answers
 * @param answer the answer's id or canonical text; empty for the rest and for what was not answered
 * @param logOdds what it adds, natural logarithm, may be negative
 */
public record Contribution(String question, String answer, double logOdds) {
  /** The question's name of the part that is not attributed to single answers. */
  public static final String REST = "rest";
  private static final String DETAIL = "detail:";
  private static final String ACTIVITY = "activity:";

  public Contribution {
    Objects.requireNonNull(question);
    Objects.requireNonNull(answer);
  }

  /** What this detail of the lead adds; its text is empty where the lead has none of this name. */
  public static Contribution detail(String name, String text, double logOdds) {
    return new Contribution(DETAIL + name, text, logOdds);
  }

  /** The name of the detail that it is about, if it is about one. */
  public Optional<String> detail() {
    return question.startsWith(DETAIL) ? Optional.of(question.substring(DETAIL.length())) : Optional.empty();
  }

  /** What the activities of this kind add together. */
  public static Contribution activity(String kind, String text, double logOdds) {
    return new Contribution(ACTIVITY + kind, text, logOdds);
  }

  /** The kind of activity that it is about, if it is about one. */
  public Optional<String> activity() {
    return question.startsWith(ACTIVITY) ? Optional.of(question.substring(ACTIVITY.length())) : Optional.empty();
  }

  /** What is not attributed to single answers; the host shows it openly as such. */
  public static Contribution rest(double logOdds) {
    return new Contribution(REST, "", logOdds);
  }
}
