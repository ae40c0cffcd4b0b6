package org.leadworkbench.spi.qualification;

import java.util.Objects;
import org.leadworkbench.model.qualification.AnswerValue;

/**
 * The answer to an open question that would move the lead most, verified by judging again with it.
 *
 * @param question the question's id
 * @param answer the answer
 * @param probability what the probability would be
 */
public record Lever(String question, AnswerValue answer, double probability) {
  public Lever {
    Objects.requireNonNull(question);
    Objects.requireNonNull(answer);
  }
}
