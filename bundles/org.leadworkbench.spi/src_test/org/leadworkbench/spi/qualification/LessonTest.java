package org.leadworkbench.spi.qualification;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.Evidence;

class LessonTest {
  private static final Instant DECIDED = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void evidenceThatWasWrittenAfterTheDecisionIsRefused() {
    var later = Evidence.none(DECIDED.plusSeconds(1), 0.10);

    assertThrows(IllegalArgumentException.class, () -> new Lesson(later, DECIDED, true));
  }
}
