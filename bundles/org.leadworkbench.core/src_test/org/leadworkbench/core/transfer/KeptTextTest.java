package org.leadworkbench.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Label;

class KeptTextTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

  @Test
  void aReasonIsReadInEitherLanguage() {
    var kept = KeptText.of(new Label("C:\\drop is \"full\"", "C:\\drop ist „voll“\nganz"));

    assertEquals("C:\\drop is \"full\"", KeptText.of(delivery(kept), Locale.ENGLISH));
    assertEquals("C:\\drop ist „voll“\nganz", KeptText.of(delivery(kept), Locale.GERMANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "duplicate", "sha256:0 a.json", "{", "{}", "{\"en\":\"a\"}", "{\"en\":1,\"de\":2}", "{\"en\":\"a\",\"de\":\"b\",\"fr\":\"c\"}"})
  void whatCameFromElsewhereIsReadAsItCame(String receipt) {
    assertEquals(receipt, KeptText.of(delivery(receipt), Locale.GERMAN));
  }

  private static Delivery delivery(String receipt) {
    return new Delivery(Id.of("d"), 1, Id.of("l"), Id.of("p"), "filedrop", DeliveryState.RETRY, 1, NOW, NOW, NOW, receipt, "{}");
  }
}
