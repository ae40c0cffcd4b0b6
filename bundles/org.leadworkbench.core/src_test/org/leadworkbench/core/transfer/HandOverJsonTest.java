package org.leadworkbench.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.spi.transfer.HandOver;

class HandOverJsonTest {
  @Test
  void aHandOverComesBackAsItWas() {
    var contact = new Contact(Map.of(Contact.Field.LAST_NAME, "Weiß \"O'Connor\"", Contact.Field.NOTE, "Zeile eins\nZeile zwei"));
    var handOver = new HandOver("key-1", "lead-1", Instant.parse("2026-05-04T08:00:00.123456Z"), contact, Map.of("Umsatz", "12.5"),
        "Messe", Instant.parse("2026-05-01T00:00:00Z"), Band.HOT, 0.1 + 0.2, "bant",
        List.of(new HandOver.Reason("Budget", "approved", 1.0 / 3)), "Anna", "anna@example.org");
    assertEquals(handOver, HandOverJson.read(HandOverJson.write(handOver)));
  }
}
