package org.leadworkbench.spi.transfer;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Label;

class OutcomeTest {
  private static final Label BUSY = new Label("busy", "beschäftigt");

  @Test
  void everyOutcomeHasWords() {
    assertThrows(IllegalArgumentException.class, () -> new Outcome.Delivered(" "));
    assertThrows(IllegalArgumentException.class, () -> new Outcome.Rejected(""));
    assertThrows(NullPointerException.class, () -> new Outcome.RetryLater(null, Duration.ZERO));
    assertThrows(NullPointerException.class, () -> new Outcome.Unknown(null));
  }

  @Test
  void aRetryIsNotInThePast() {
    assertThrows(NullPointerException.class, () -> new Outcome.RetryLater(BUSY, null));
    assertThrows(IllegalArgumentException.class, () -> new Outcome.RetryLater(BUSY, Duration.ofMillis(-1)));
  }
}
