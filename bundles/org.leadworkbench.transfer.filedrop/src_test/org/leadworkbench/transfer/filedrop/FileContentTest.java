package org.leadworkbench.transfer.filedrop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.transfer.filedrop.HandOvers.KEY;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.spi.transfer.HandOver;

class FileContentTest {
  @Test
  void theJsonFileHoldsTheWholeHandOver() throws IOException {
    var expected = """
        {"format": "leadworkbench.lead/1", "lead": "lead-1", "key": "019a0000-0000-7000-8000-000000000001",
         "requestedAt": "2026-03-02T09:00:00Z", "capturedAt": "2026-03-01T08:00:00Z", "source": "Fair",
         "contact": {"salutation": "Frau", "title": "Dr.", "firstName": "Jörg", "lastName": "Weiß",
           "organisation": "Müller & Söhne, GmbH; Bau", "function": "Einkauf", "street": "Hauptstraße 5",
           "postcode": "01067", "city": "Dresden", "phone": "+49 351 123456", "email": "j.weiss@example.com"},
         "details": {"Umsatz": "12.5"}, "band": "HOT", "probability": 0.575, "model": "bant",
         "reasons": [{"question": "Gibt es ein Budget?", "answer": "Freigegeben", "logOdds": 1.5}],
         "recipient": {"name": "Sam Sales", "email": "sam@example.com"}}""";
    var mapper = new JsonMapper();

    assertEquals(mapper.readTree(expected), mapper.readTree(LeadJson.of(HandOvers.of(KEY))));
  }

  @Test
  void theCardIsAVCardThatOutlookReads() {
    var card = card(HandOvers.of(KEY));

    assertEquals("""
        BEGIN:VCARD
        VERSION:3.0
        UID:lead-1
        FN:Jörg Weiß
        N:Weiß;Jörg;;Frau,Dr.;
        ORG:Müller & Söhne\\, GmbH\\; Bau
        TITLE:Einkauf
        EMAIL;TYPE=INTERNET:j.weiss@example.com
        TEL;TYPE=WORK:+49 351 123456
        ADR;TYPE=WORK:;;Hauptstraße 5;Dresden;;01067;
        END:VCARD
        """.replace("\n", "\r\n"), card);
  }

  @Test
  void noFieldCanSmuggleALineIntoTheCard() {
    var values = new EnumMap<Field, String>(Field.class);
    for (var f : Field.values()) values.put(f, "x\r\nEND:VCARD\rBEGIN:VCARD\nX-EVIL:1;a,b\\");

    var card = card(HandOvers.of(KEY, new Contact(values)));

    assertTrue(card.lines().noneMatch(l -> l.startsWith("X-EVIL")), card);
    assertEquals(1, card.lines().filter(l -> l.startsWith("END:VCARD")).count(), card);
    assertEquals(1, card.lines().filter(l -> l.startsWith("BEGIN:VCARD")).count(), card);
  }

  @Test
  void aLeadWithoutANameIsShownByItsCompany() {
    var company = Contact.empty().with(Field.ORGANISATION, "Example AG");

    assertTrue(card(HandOvers.of(KEY, company)).contains("\r\nFN:Example AG\r\n"));
  }

  @Test
  void theSameHandOverIsTheSameBytes() {
    assertArrayEquals(LeadJson.of(HandOvers.of(KEY)), LeadJson.of(HandOvers.of(KEY)));
    assertArrayEquals(LeadCard.of(HandOvers.of(KEY)), LeadCard.of(HandOvers.of(KEY)));
  }

  @Test
  void aKeyOfTheWorkbenchIsTheName() {
    assertEquals(KEY, FileNames.of(KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "con", "KEY-IN-CAPITALS", "", "a b c d e f g h", "/absolute", ".hidden-file", "ümlaut-key"})
  void anUnsafeKeyIsHashed(String key) {
    assertTrue(FileNames.of(key).matches("sha256_[0-9a-f]{64}"));
  }

  private static String card(HandOver handOver) {
    return new String(LeadCard.of(handOver), StandardCharsets.UTF_8);
  }
}
