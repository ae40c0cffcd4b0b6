package org.leadworkbench.spi.qualification;

import java.time.Instant;
import java.util.Objects;
import org.leadworkbench.model.qualification.Evidence;

/**
 * A lead whose end is known, as it looked before anybody decided on it: what a model learns from.
 *
 * @param evidence what was known then; nothing in it was written after the decision
 * @param decided when it was decided, UTC: evidence of a later moment is refused, as it would leak the end
 * @param won whether the model's event happened within its horizon
 */
public record Lesson(Evidence evidence, Instant decided, boolean won) {
  public Lesson {
    Objects.requireNonNull(decided);
    if (evidence.moment().isAfter(decided))
      throw new IllegalArgumentException("Evidence of " + evidence.moment() + " was written after the decision of " + decided);
  }
}
