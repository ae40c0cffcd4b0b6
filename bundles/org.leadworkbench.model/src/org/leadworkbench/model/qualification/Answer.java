package org.leadworkbench.model.qualification;

import java.time.Instant;
import java.util.Objects;

/**
 * An answer to a model's question. A later answer to the same question corrects it; neither is overwritten.
 *
 * @param question the question's id in its model
 * @param value what was answered
 * @param at when
 * @param by the key of the actor who recorded it
 * @param source where it came from: {@code person}, or the source's name for an imported one
 */
public record Answer(String question, AnswerValue value, Instant at, String by, String source) {
  public Answer {
    Objects.requireNonNull(question);
    Objects.requireNonNull(value);
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(source);
  }
}
