package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Detail;

class MappingReaderTest {
  private static final String FULL = """
      {"settings": {"numbers": "de", "dates": ["dd.MM.yy"], "unanswered": ["Select"], "country": "at", "capture": {"separator": ";"}},
       "columns": {
         "Name": "name",
         "Nr": "sourceId",
         "Rolle": ["function", {"answer": {"model": "bant", "question": "authority", "values": {"*leiter*": "recommends"}}}],
         "Umsatz": [{"detail": {"name": "turnover", "kind": "number"}},
                    {"answer": {"model": "bant", "question": "budget", "steps": [{"from": 100, "answer": "plausible"}]}}],
         "Urteil": {"assessment": {"by": "Messeteam", "values": {"A": "hot", "B": 0.3}}},
         "Ende": {"outcome": {"values": {"1": "won", "0": "none"}}},
         "OK": {"consent": {"values": {"x": "yes"}}},
         "Rest": "ignore"},
       "others": "ignore"}""";

  @Test
  void documentIsReadInItsOrder() {
    var mapping = ((Result.Done<Mapping>) MappingReader.read(FULL)).value();

    assertEquals(List.of("Name", "Nr", "Rolle", "Umsatz", "Urteil", "Ende", "OK", "Rest"), List.copyOf(mapping.columns().keySet()));
    assertEquals(new Target.ToField(Field.FUNCTION), mapping.columns().get("Rolle").getFirst());
    assertEquals(new Target.ToDetail("turnover", Optional.of(Detail.Kind.NUMBER)), mapping.columns().get("Umsatz").getFirst());
    assertEquals("AT", mapping.settings().country());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var mapping = ((Result.Done<Mapping>) MappingReader.read(FULL)).value();

    assertEquals(Result.done(mapping), MappingReader.read(MappingWriter.write(mapping)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{\"column\": {}}|capture.mapping.key|column",
      "{\"settings\": {\"number\": \"de\"}}|capture.mapping.key|number",
      "{\"settings\": {\"numbers\": \"fr\"}}|capture.mapping.value|fr",
      "{\"settings\": {\"dates\": [\"quatsch\"]}}|capture.mapping.value|quatsch",
      "{\"settings\": {\"country\": \"XX\"}}|capture.mapping.value|XX",
      "{\"columns\": {\"A\": \"vorname\"}}|capture.mapping.target|vorname",
      "{\"columns\": {\"A\": {\"answr\": {}}}}|capture.mapping.target|answr",
      "{\"columns\": {\"A\": {\"answer\": {\"model\": \"bant\"}}}}|capture.mapping.missing|columns.A.answer.question",
      "{\"columns\": {\"A\": {\"detail\": {\"name\": \"x\", \"kind\": \"money\"}}}}|capture.mapping.value|money",
      "{\"columns\": {\"A\": {\"outcome\": {\"values\": {\"1\": \"bought\"}}}}}|capture.mapping.value|bought",
      "{\"columns\": {\"A\": {\"assessment\": {\"by\": \"x\", \"values\": {\"1\": \"great\"}}}}}|capture.mapping.value|great",
      "{\"columns\": {\"A\": \"email\", \"a \": \"phone\"}}|capture.mapping.twice|a",
      "{\"columns\": []}|capture.mapping.object|columns",
      "[]|capture.mapping.object|/",
      "~~|capture.mapping.object|/",
      "{\"columns\": {}} {}|capture.mapping.json|1",
      "{\"columns\": {}} trailing|capture.mapping.json|1",
      "{\"columns\": {}, \"columns\": {}}|capture.mapping.json|1",
      "{\"columns\"|capture.mapping.json|1"})
  void whatIsUnknownIsNamed(String document, String code, String named) {
    var why = ((Result.Refused<Mapping>) MappingReader.read(document)).why();

    assertEquals(code, why.code());
    assertEquals(named.strip(), why.arguments().getFirst().toString().strip());
    assertTrue(why.text(Locale.ENGLISH).contains(named.strip()));
  }

  @Test
  void byteOrderMarkOfAnEditorIsPassedOver() {
    assertEquals(MappingReader.read(FULL), MappingReader.read("\uFEFF" + FULL));
  }

  @Test
  void cellsAreFoundByTextThenByPattern() {
    var values = new ValueMap(java.util.Map.of("*Budget*frei*", "approved", "Budget frei", "planned")).lookup();

    assertEquals(Optional.of("planned"), values.find(" „BUDGET  frei“ "));
    assertEquals(Optional.of("approved"), values.find("Budget 50.000 € freigegeben"));
    assertEquals(Optional.empty(), values.find("frei ist das Budget"));
  }

  @Test
  void columnsAreKnownInBothLanguages() {
    var targets = AutomaticMapping.targets(List.of("Given Name", "Nachname", "Unternehmen", "E-MAIL", "Mobil", "Telefon", "Zip", "Lead Number", "Besuch am", "Opt-In", "Umsatz"),
        java.util.Set.of());

    assertEquals(List.of(new Target.ToField(Field.FIRST_NAME)), targets.get("Given Name"));
    assertEquals(List.of(new Target.ToField(Field.PHONE)), targets.get("Mobil"));
    assertEquals(List.of(new Target.ToDetail("Telefon", Optional.empty())), targets.get("Telefon"));
    assertEquals(List.of(new Target.ToSourceId()), targets.get("Lead Number"));
    assertEquals(List.of(new Target.ToDetail("Umsatz", Optional.empty())), targets.get("Umsatz"));
    assertFalse(targets.values().stream().anyMatch(List::isEmpty));
  }

  @Test
  void refusalHasAGermanText() {
    assertEquals("Die Zeile ist leer. Löschen oder füllen Sie sie.", Refusal.of("capture.blank").text(Locale.GERMAN));
  }
}
