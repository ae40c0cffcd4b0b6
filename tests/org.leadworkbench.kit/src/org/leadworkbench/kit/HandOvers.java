package org.leadworkbench.kit;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.spi.transfer.HandOver;

/** Hand-overs to send, the same in every run. */
final class HandOvers {
  private HandOvers() {}

  static HandOver numbered(int number) {
    return of(number, Contact.empty().withName("Jörg Weiß-" + number).with(Field.ORGANISATION, "Müller & Söhne GmbH " + number)
        .with(Field.EMAIL, "joerg.weiss" + number + "@customer.example").with(Field.PHONE, "+49 351 10000" + number), "Fair");
  }

  /** Content that breaks what is put together without escaping; the keys are ordinary ones. */
  static List<HandOver> hostile() {
    var contents = List.of("\r\nEND:VCARD\r\n", "\"}],\"x\":\"", "<!--]]>&amp;</lead>", "../../../etc/passwd", "C:\\con", "=cmd|' /C calc'!A0",
        "'; drop table lead; --", "\u0000\u0007\u001b[2J", "\uD83D\uDE00 \u202Etxt.exe", "x".repeat(100_000));
    return IntStream.range(0, contents.size()).mapToObj(i -> of(5000 + i, filled(contents.get(i)), contents.get(i))).toList();
  }

  private static Contact filled(String content) {
    var values = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) values.put(field, content);
    return new Contact(values);
  }

  private static HandOver of(int number, Contact contact, String source) {
    var id = "019a0000-0000-7000-8000-%012d".formatted(number);
    return new HandOver(id, "lead-" + number, Instant.parse("2026-03-02T09:00:00Z"), contact, Map.of("Employees", "120", source, source),
        source, Instant.parse("2026-03-01T08:00:00Z"), Band.HOT, 0.575, "bant",
        List.of(new HandOver.Reason("Gibt es ein Budget?", "Freigegeben", 1.5), new HandOver.Reason(source, source, -0.25)),
        "Sam Sales", "sam@sales.example");
  }
}
