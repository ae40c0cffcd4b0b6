package org.leadworkbench.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;

/** A German trade-fair list as Excel saves it, from the file to the embedded database and back. */
class TradeFairListTest {
  private static final String HEADER = "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Straße;PLZ;Ort;Telefon;E-Mail;Interesse;Umsatz Mio. €;Besuch am;Einwilligung;Notiz\r\n";
  private static final String ERIKA = "Frau;Dr.;Erika;Groß;Weiß Bau GmbH;Vorstand;Weg 1;A-1010;Wien;+43 1 4684531;erika@weiss.example;heiß;518,9;01.05.2026;ja;\"sucht Ersatz für \"\"Altsystem\"\";\r\nRückruf dringend\"\r\n";
  private static final String AGAIN = "Frau;;ERIKA;Gross;Weiss Bau AG;;;;;;Erika@Weiss.example;;;02.05.2026;;Budget 50.000 € freigegeben\r\n";
  private static final String NOBODY = ";;;;;;;;;;;;;;;\r\n";
  private static final String NO_DAY = ";;Max;Lang;Bau AG;;;;;;;;;31.02.2026;;\r\n";
  @TempDir
  Path folder;
  private LeadStore store;

  @BeforeEach
  void open() {
    store = Service.of(StoreFactory.class).open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void listIsUnderstoodWithoutAQuestion() throws IOException {
    var report = capture(ERIKA, false);

    var lead = store.read(s -> s.leads().list(LeadQuery.all(), 10)).rows().getFirst().id();
    assertEquals(new MappingOrigin(MappingOrigin.Kind.SHIPPED, "trade-fair"), report.mapping());
    assertEquals(List.of("authority=decides", "budget=plausible", "need=acute", "timeframe=now"), answers(lead));
    assertEquals(new Opinion.Felt(Band.HOT), store.read(s -> s.judgements().personal(lead)).getFirst().opinion());
  }

  @Test
  void rowsAddUpAndTheSameListAgainChangesNothing() throws IOException {
    var first = capture(ERIKA + AGAIN + NOBODY + NO_DAY + ERIKA, false);
    var second = capture(ERIKA + AGAIN + NOBODY + NO_DAY + ERIKA, false);

    assertEquals("1 0 1 1 2", counts(first));
    assertEquals("0 0 0 3 2", counts(second));
    assertEquals(1, leads());
    assertTrue(Files.exists(folder.resolve("fair.rejected.csv")));
  }

  @Test
  void dryRunCountsTheSameAndStoresNothing() throws IOException {
    var tried = capture(ERIKA + AGAIN + NOBODY, true);

    assertEquals("1 0 1 0 1", counts(tried));
    assertEquals(0, leads());
    assertEquals(List.of(), store.read(s -> s.directory().sources()));
  }

  @Test
  void correctedRowUpdatesItsLead() throws IOException {
    capture(ERIKA, false);

    var report = capture(ERIKA.replace("Weg 1", "Weg 2"), false);

    assertEquals("0 1 0 0 0", counts(report));
  }

  private CaptureReport capture(String rows, boolean dryRun) throws IOException {
    var file = Files.writeString(folder.resolve("fair.csv"), HEADER + rows, Charset.forName("windows-1252"));
    var use = new CaptureLeads(store, new Plugins(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), Clock.systemUTC());
    var result = use.capture(new CaptureRequest(Service.of(CaptureSource.class), CaptureInput.of(file), Values.none(), "fair", Optional.empty(),
        Actor.notRegistered("max"), dryRun, List.of(folder)), Progress.NONE);
    return ((Result.Done<CaptureReport>) result).value();
  }

  private long leads() {
    return store.read(s -> s.leads().count(LeadQuery.all()));
  }

  private List<String> answers(Id<Lead> lead) {
    return store.read(s -> s.judgements().answers(lead, "bant")).stream().map((Answer a) -> a.question() + "=" + a.value().text()).sorted().toList();
  }

  private static String counts(CaptureReport r) {
    return r.created() + " " + r.updated() + " " + r.merged() + " " + r.unchanged() + " " + r.rejected();
  }
}
