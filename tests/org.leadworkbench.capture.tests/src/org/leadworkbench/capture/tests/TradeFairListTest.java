package org.leadworkbench.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Opinion;

/** A German trade-fair list as Excel saves it, from the file to the embedded database and back. */
class TradeFairListTest extends IntakeTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADER = "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Straße;PLZ;Ort;Telefon;E-Mail;Interesse;Umsatz Mio. €;Besuch am;Einwilligung;Notiz\r\n";
  private static final String ERIKA = "Frau;Dr.;Erika;Groß;Weiß Bau GmbH;Vorstand;Weg 1;A-1010;Wien;+43 1 4684531;erika@weiss.example;heiß;518,9;01.05.2026;ja;\"sucht Ersatz für \"\"Altsystem\"\";\r\nRückruf dringend\"\r\n";
  private static final String AGAIN = "Frau;;ERIKA;Gross;Weiss Bau AG;;;;;;Erika@Weiss.example;;;02.05.2026;;Budget 50.000 € freigegeben\r\n";
  private static final String NOBODY = ";;;;;;;;;;;;;;;\r\n";
  private static final String NO_DAY = ";;Max;Lang;Bau AG;;;;;;;;;31.02.2026;;\r\n";
  /** Function, note, and what BANT is answered by them. */
  private static final String WORDS = """
      Vorstand||authority=decides
      Mitglied des Vorstands||authority=decides
      Geschäftsführerin||authority=decides
      Inhaber||authority=decides
      Prokurist||authority=decides
      Projektleiter||authority=influences
      Einkaufsleitung||authority=recommends
      Abteilungsleiter||authority=recommends
      Gruppenleiterin||authority=recommends
      Leiter Einkauf||authority=recommends
      Leiterin Technik||authority=recommends
      Student||authority=none
      Assistentin||authority=none
      Praktikantin||authority=none
      Auszubildender||authority=none
      |hat kein Budget|budget=none
      |Budget 50.000 € freigegeben|budget=approved need=clear
      |Budget genehmigt|budget=approved
      |Budget geplant|budget=planned
      |kein Bedarf|need=none
      |nur Katalog|need=none
      |sucht Ersatz|need=acute
      |wünscht Vorführung|need=clear
      |möchte Angebot|need=clear
      |vergleicht mit anderen|need=clear
      |will sich umschauen|need=vague
      |dringend|timeframe=now
      |Angebot bis Freitag|timeframe=quarter
      |frühestens 2027|timeframe=later
      """;

  @Test
  void listIsUnderstoodWithoutAQuestion() throws IOException {
    var report = capture(ERIKA, false);

    var lead = intake.lead().id();
    assertEquals(new MappingOrigin(MappingOrigin.Kind.SHIPPED, "trade-fair"), report.mapping());
    assertEquals(List.of("authority=decides", "budget=plausible", "need=acute", "timeframe=now"), answers(lead));
    assertEquals(new Opinion.Felt(Band.HOT), intake.store.read(s -> s.judgements().personal(lead)).getFirst().opinion());
  }

  @Test
  void everyWordOfTheMappingIsAnAnswerThatBantOffers() throws IOException {
    var told = WORDS.lines().map(line -> line.split("\\|")).toList();

    var rows = new StringBuilder();
    for (int i = 0; i < told.size(); i++) rows.append(";;;Name" + (100 + i) + ";;" + told.get(i)[0] + ";;;;;;;;;;" + told.get(i)[1] + "\r\n");

    capture(rows.toString(), false);

    for (int i = 0; i < told.size(); i++) {
      var named = LeadQuery.all().containing("Name" + (100 + i));
      var lead = intake.store.read(s -> s.leads().list(named, 1)).rows().getFirst().id();
      assertEquals(told.get(i)[2], String.join(" ", answers(lead)), told.get(i)[0] + told.get(i)[1]);
    }
  }

  @Test
  void rowsAddUpAndTheSameListAgainChangesNothing() throws IOException {
    var first = capture(ERIKA + AGAIN + NOBODY + NO_DAY + ERIKA, false);
    var second = capture(ERIKA + AGAIN + NOBODY + NO_DAY + ERIKA, false);

    assertEquals("1 new 0 updated 1 merged 1 unchanged 2 rejected", Intake.counts(first));
    assertEquals("0 new 0 updated 0 merged 3 unchanged 2 rejected", Intake.counts(second));
    assertEquals(1, leads());
    assertTrue(Files.exists(folder.resolve("fair.rejected.csv")));
  }

  @Test
  void dryRunCountsTheSameAndStoresNothing() throws IOException {
    var tried = capture(ERIKA + AGAIN + NOBODY, true);

    assertEquals("1 new 0 updated 1 merged 0 unchanged 1 rejected", Intake.counts(tried));
    assertEquals(0, leads());
    assertEquals(List.of(), intake.store.read(s -> s.directory().sources()));
  }

  @Test
  void correctedRowUpdatesItsLead() throws IOException {
    capture(ERIKA, false);

    var report = capture(ERIKA.replace("Weg 1", "Weg 2"), false);

    assertEquals("0 new 1 updated 0 merged 0 unchanged 0 rejected", Intake.counts(report));
  }

  private CaptureReport capture(String rows, boolean dryRun) throws IOException {
    return Intake.done(intake.capture(intake.list("fair.csv", WINDOWS, HEADER + rows), "fair", Optional.empty(), dryRun));
  }

  private long leads() {
    return intake.store.read(s -> s.leads().count(LeadQuery.all()));
  }

  private List<String> answers(Id<Lead> lead) {
    return intake.store.read(s -> s.judgements().answers(lead, "bant")).stream().map((Answer a) -> a.question() + "=" + a.value().text()).sorted().toList();
  }
}
