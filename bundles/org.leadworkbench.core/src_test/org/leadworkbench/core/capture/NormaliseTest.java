package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

class NormaliseTest {
  private final Normalise normalise = new Normalise("DE");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Max@Example.ORG|max@example.org", "max at example.org|max@example.org", "max (at) example.org|max@example.org",
      "max[at]example[dot]org|max@example.org", "mailto:max@example.org|max@example.org", "Max M. <max@example.org>|max@example.org",
      "o'connor@müller-bau.example|o'connor@müller-bau.example", "a.b+c@sub.example.org|a.b+c@sub.example.org"})
  void emailIsRepaired(String written, String stored) {
    assertEquals(Optional.of(stored), EmailAddress.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"max", "max@", "@example.org", "max@example", "max@@example.org", "max@-example.org", "ma x@example.org", "max@example..org", ".max@example.org",
      "a@example.org; b@example.org", "max@exa_mple.org"})
  void whatIsNoEmailIsNone(String written) {
    assertEquals(Optional.empty(), EmailAddress.of(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"+49 (0) 171 2719583|DE|+491712719583", "+49(0)1712719583|DE|+491712719583", "0171/2719583|DE|+491712719583", "0049 171 271 95 83|DE|+491712719583",
      "0351-4865124|DE|+493514865124", "+43 1 4684531|DE|+4314684531", "01 4684531|AT|+4314684531", "044 809 90 76|CH|+41448099076", "+41 (0)44 8099076|DE|+41448099076",
      "030 1234567 ext. 12|DE|+49301234567 ext. 12", "siehe Visitenkarte|DE|siehe Visitenkarte", "12|DE|12"})
  void telephoneIsStoredAsTheWholeWorldDialsIt(String written, String country, String stored) {
    assertEquals(stored, Telephone.normalised(written, country));
  }

  @Test
  void countryComesFromThePostcode() {
    var contact = new Contact(Map.of(Field.POSTCODE, "A-1010", Field.PHONE, "01 4684531"));

    assertEquals(Result.done(new Contact(Map.of(Field.POSTCODE, "1010", Field.COUNTRY, "AT", Field.PHONE, "+4314684531"))), normalise.contact(contact));
  }

  @Test
  void countryIsKnownByItsNames() {
    assertEquals(Optional.of("AT"), Country.code("Österreich"));
    assertEquals(Optional.of("CH"), Country.code("switzerland"));
    assertEquals(Optional.of("DE"), Country.code("D"));
    assertEquals(Optional.empty(), Country.code("Entenhausen"));
  }

  @Test
  void badEmailIsRefusedWithAReason() {
    var refused = (Result.Refused<Contact>) normalise.contact(Contact.empty().with(Field.EMAIL, "max@firma"));

    assertEquals(Refusal.of("capture.email", "max@firma"), refused.why());
    assertEquals("„max@firma“ ist keine E-Mail-Adresse. Berichtigen oder leeren Sie sie.", refused.why().text(Locale.GERMAN));
  }

  @Test
  void whatNobodySeesAndLineBreaksGo() {
    var contact = Contact.empty().with(Field.LAST_NAME, "Mül\u0000ler\n Meier").with(Field.NOTE, "a\nb\u0007");

    assertEquals(Result.done(Contact.empty().with(Field.LAST_NAME, "Müller Meier").with(Field.NOTE, "a\nb")), normalise.contact(contact));
  }

  @Test
  void wholeNameIsTakenApart() {
    var contact = PersonName.into(Contact.empty(), "Frau Prof. Dr. Ada Maria von der Heide");

    assertEquals(new Contact(Map.of(Field.SALUTATION, "Frau", Field.TITLE, "Prof. Dr.", Field.FIRST_NAME, "Ada Maria", Field.LAST_NAME, "von der Heide")), contact);
    assertEquals("Ada Lovelace", PersonName.into(Contact.empty(), "Lovelace, Ada").name());
    assertEquals("Cher", PersonName.into(Contact.empty(), "Cher").get(Field.LAST_NAME));
  }
}
