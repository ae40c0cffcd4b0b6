package org.leadworkbench.spi.transfer;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  @Test
  void everyOutcomeHasWords() {
    assertThrows(IllegalArgumentException.class, () -> new Outcome.Delivered(" "));
    assertThrows(IllegalArgumentException.class, () -> new Outcome.Rejected(""));
    assertThrows(IllegalArgumentException.class, () -> new Outcome.RetryLater("", Duration.ZERO));
    assertThrows(NullPointerException.class, () -> new Outcome.Unknown(null));
  }

  @Test
  void aRetryIsNotInThePast() {
    assertThrows(NullPointerException.class, () -> new Outcome.RetryLater("busy", null));
    assertThrows(IllegalArgumentException.class, () -> new Outcome.RetryLater("busy", Duration.ofMillis(-1)));
  }
}
