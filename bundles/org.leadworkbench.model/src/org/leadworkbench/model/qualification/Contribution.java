package org.leadworkbench.model.qualification;

import java.util.Objects;

/**
 * What one answer adds to the log-odds of the purchase.
 *
 * @param question the question's id, or {@link #REST} for what a model cannot attribute to single answers
 * @param answer the answer's id or canonical text; empty for the rest
 * @param logOdds what it adds, natural logarithm, may be negative
 */
public record Contribution(String question, String answer, double logOdds) {
  /** The question's name of the part that is not attributed to single answers. */
  public static final String REST = "rest";

  public Contribution {
    Objects.requireNonNull(question);
    Objects.requireNonNull(answer);
  }

  /** What is not attributed to single answers; the host shows it openly as such. */
  public static Contribution rest(double logOdds) {
    return new Contribution(REST, "", logOdds);
  }
}
