package org.leadworkbench.capture.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;

/** What a person says later, about consent and how it ended. */
class FurtherInquiryTest extends IntakeTest {
  private static final String HEADER = "Vorname;Nachname;E-Mail;Datum;Einwilligung\n";

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"15.01.2026", "-", "31.05.2026"})
  void aYesFromBeforeTheWithdrawalDoesNotCount(String day) throws IOException {
    row("Messe", "01.01.2026", "ja");
    intake.edit(intake.lead(), "consent", "no");

    row("Webseite", day, "ja");

    assertEquals(Consent.NO, intake.lead().consent());
    assertEquals(List.of("yes", "no"), intake.facts(EventType.CONSENT_RECORDED, "consent"));
  }

  @Test
  void aNoThatIsRepeatedWithAnOlderDateMovesNoWithdrawal() throws IOException {
    row("Messe", "01.01.2026", "ja");
    intake.edit(intake.lead(), "consent", "no");

    row("Brief", "02.01.2026", "nein");
    row("Webseite", "15.01.2026", "ja");

    assertEquals(Consent.NO, intake.lead().consent());
  }

  @Test
  void aYoungerYesCountsAgain() throws IOException {
    row("Messe", "01.01.2026", "ja");
    intake.edit(intake.lead(), "consent", "no");

    row("Webseite", "02.06.2026", "ja");

    assertEquals(Consent.YES, intake.lead().consent());
  }

  @Test
  void aNoInTheSameListIsNotOverridden() throws IOException {
    rows("Messe", HEADER + "Ada;Ng;ada@ng.example;;nein\nAda;Ng;ada@ng.example;;ja\n", Optional.empty());

    assertEquals(Consent.NO, intake.lead().consent());
  }

  @Test
  void aYesByHandIsOfNow() throws IOException {
    row("Messe", "01.01.2026", "nein");

    intake.added(Contact.empty().withName("Ada Ng").with(Field.EMAIL, "ada@ng.example"), Consent.YES);

    assertEquals(Consent.YES, intake.lead().consent());
  }

  @Test
  void aConsentThatIsGivenAgainIsAnEventOfItsOwn() throws IOException {
    rows("Messe", "Kundennummer;Nachname;Ort;Datum;Einwilligung\n7;Ng;Ulm;01.01.2026;ja\n", Optional.empty());

    rows("Messe", "Kundennummer;Nachname;Ort;Datum;Einwilligung\n7;Ng;Bonn;01.05.2026;ja\n", Optional.empty());

    assertEquals(List.of("2025-12-31T23:00:00Z", "2026-04-30T22:00:00Z"), intake.facts(EventType.CONSENT_RECORDED, "at"));
  }

  @Test
  void aClosedLeadsNoCounts() throws IOException {
    row("Messe", "01.01.2026", "ja");
    intake.disqualify(intake.lead());

    row("Brief", "01.02.2026", "nein");

    assertEquals(Consent.NO, intake.lead().consent());
    assertEquals(State.DISQUALIFIED, intake.lead().state());
    assertEquals(List.of("yes", "no"), intake.facts(EventType.CONSENT_RECORDED, "consent"));
  }

  @Test
  void aClosedLeadsContactStaysAsItIs() throws IOException {
    row("Messe", "01.01.2026", "ja");
    intake.disqualify(intake.lead());

    rows("Brief", "Vorname;Nachname;E-Mail;Firma\nAda;Ng;ada@ng.example;Ng AG\n", Optional.empty());

    assertEquals("", intake.lead().contact().organisation());
  }

  @Test
  void aClosedLeadThatBoughtIsConverted() throws IOException {
    row("Messe", "01.01.2026", "");
    intake.disqualify(intake.lead());

    outcome("Buchhaltung", "gewonnen");
    outcome("Archiv", "verloren");

    assertEquals(State.CONVERTED, intake.lead().state());
    assertEquals(List.of("won", "lost"), intake.facts(EventType.OUTCOME_REPORTED, "outcome"));
  }

  private void row(String source, String day, String consent) throws IOException {
    rows(source, HEADER + "Ada;Ng;ada@ng.example;" + (day == null ? "" : day) + ";" + consent + "\n", Optional.empty());
  }

  private void outcome(String source, String outcome) throws IOException {
    rows(source, "Name;E-Mail;Ende\nAda Ng;ada@ng.example;" + outcome + "\n",
        Optional.of("{\"columns\": {\"Ende\": {\"outcome\": {\"values\": {\"gewonnen\": \"won\", \"verloren\": \"lost\"}}}}}"));
  }

  private void rows(String source, String text, Optional<String> mapping) throws IOException {
    assertEquals(0, Intake.done(intake.capture(intake.list(source + ".csv", UTF_8, text), source, mapping, false)).rejected());
  }
}
