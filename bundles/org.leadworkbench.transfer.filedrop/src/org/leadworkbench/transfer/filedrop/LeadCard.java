package org.leadworkbench.transfer.filedrop;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.spi.transfer.HandOver;

/**
 * A hand-over as a vCard 3.0 (RFC 2426) in UTF-8, the same bytes every time. Not 4.0: Outlook, where most sales reps
 * keep their contacts, does not import it, while all that read 4.0 also read 3.0.
 */
final class LeadCard {
  private LeadCard() {}

  static byte[] of(HandOver handOver) {
    var text = new StringWriter();
    try (var card = new VObjectWriter(text, SyntaxStyle.NEW)) {
      card.writeBeginComponent("VCARD");
      card.writeVersion("3.0");
      card.writeProperty("UID", VObjectPropertyValues.escape(handOver.lead()));
      write(handOver.contact(), handOver.lead(), card);
      card.writeEndComponent("VCARD");
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory can always be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Contact contact, String lead, VObjectWriter card) throws IOException {
    card.writeProperty("FN", VObjectPropertyValues.escape(shown(contact, lead)));
    card.writeProperty("N", structured(List.of(List.of(contact.get(Field.LAST_NAME)), List.of(contact.get(Field.FIRST_NAME)),
        List.of(), known(contact, Field.SALUTATION, Field.TITLE), List.of())));
    if (!contact.organisation().isEmpty()) card.writeProperty("ORG", structured(List.of(List.of(contact.organisation()))));
    text("TITLE", "", contact.get(Field.FUNCTION), card);
    text("EMAIL", "INTERNET", contact.email(), card);
    text("TEL", "WORK", contact.phone(), card);
    text("NOTE", "", contact.get(Field.NOTE), card);
    // a comma in an address of the web is part of it and is not escaped
    if (!contact.get(Field.WEBSITE).isEmpty()) card.writeProperty("URL", contact.get(Field.WEBSITE));
    if (!known(contact, Field.STREET, Field.POSTCODE, Field.CITY, Field.COUNTRY).isEmpty())
      card.writeProperty(null, "ADR", type("WORK"), structured(List.of(List.of(), List.of(),
          List.of(contact.get(Field.STREET)), List.of(contact.get(Field.CITY)), List.of(), List.of(contact.get(Field.POSTCODE)),
          List.of(contact.get(Field.COUNTRY)))));
  }

  /** The standard wants a name to show, also of a lead of whom only the company or the address is known. */
  private static String shown(Contact contact, String lead) {
    return Stream.of(contact.name(), contact.organisation(), contact.email(), lead).filter(t -> !t.isEmpty()).findFirst().orElseThrow();
  }

  private static void text(String property, String type, String value, VObjectWriter card) throws IOException {
    if (!value.isEmpty()) card.writeProperty(null, property, type(type), VObjectPropertyValues.escape(value));
  }

  private static VObjectParameters type(String type) {
    var parameters = new VObjectParameters();
    if (!type.isEmpty()) parameters.put("TYPE", type);
    return parameters;
  }

  private static String structured(List<List<String>> components) {
    return VObjectPropertyValues.writeStructured(components, true);
  }

  private static List<String> known(Contact contact, Field... fields) {
    return Stream.of(fields).map(contact::get).filter(v -> !v.isEmpty()).toList();
  }
}
