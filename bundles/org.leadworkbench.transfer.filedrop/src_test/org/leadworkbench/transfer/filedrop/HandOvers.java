package org.leadworkbench.transfer.filedrop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.spi.transfer.HandOver;

/** Hand-overs for tests. */
final class HandOvers {
  static final String KEY = "019a0000-0000-7000-8000-000000000001";

  private HandOvers() {}

  static HandOver of(String key) {
    return of(key, Contact.empty().withName("Jörg Weiß").with(Field.SALUTATION, "Frau").with(Field.TITLE, "Dr.")
        .with(Field.ORGANISATION, "Müller & Söhne, GmbH; Bau").with(Field.FUNCTION, "Einkauf")
        .with(Field.STREET, "Hauptstraße 5").with(Field.POSTCODE, "01067").with(Field.CITY, "Dresden")
        .with(Field.PHONE, "+49 351 123456").with(Field.EMAIL, "j.weiss@example.com"));
  }

  static HandOver of(String key, Contact contact) {
    return new HandOver(key, "lead-1", Instant.parse("2026-03-02T09:00:00Z"), contact, Map.of("Umsatz", "12.5"), "Fair",
        Instant.parse("2026-03-01T08:00:00Z"), Band.HOT, 0.575, "bant",
        List.of(new HandOver.Reason("Gibt es ein Budget?", "Freigegeben", 1.5)), "Sam Sales", "sam@example.com");
  }
}
