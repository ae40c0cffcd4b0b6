package org.leadworkbench.capture.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** Rejected rows of a list that is written another way than ours are mended and come in again. */
class RejectedListTest extends IntakeTest {
  private static final String LIST = "Lead Number,Company,E-Mail,Internal,Converted\n4711,Example Ltd,info@example.org,x,1\n4712,Other Ltd,no address,y,0\n";
  private static final String MAPPING = """
      {"settings": {"numbers": "en", "capture": {"charset": "UTF-8", "separator": ",", "quote": "none"}},
       "columns": {"Lead Number": "sourceId", "Company": "organisation", "Internal": "ignore",
         "Converted": {"outcome": {"values": {"1": "won", "0": "none"}}}}}""";
  private Path rejected;

  @BeforeEach
  void rejectARow() throws IOException {
    var report = Intake.done(intake.capture(intake.list("edu.csv", UTF_8, LIST), "edu", Optional.of(MAPPING), false));
    rejected = report.rejectsFile().orElseThrow();
    assertEquals("1 new 0 updated 0 merged 0 unchanged 1 rejected", Intake.counts(report));
  }

  @Test
  void mendedRowIsUnderstoodAsItsListWas() throws IOException {
    mend("no address", "other@example.org");

    var report = intake.captured(rejected, "edu");

    assertEquals("1 new 0 updated 0 merged 0 unchanged 0 rejected", Intake.counts(report));
    assertEquals(MappingOrigin.Kind.SAVED, report.mapping().kind());
    assertEquals(State.DISQUALIFIED, other().state());
    assertFalse(other().details().containsKey("Internal"));
  }

  @Test
  void mendedRowIsUnderstoodByANamedMapping() throws IOException {
    mend("no address", "other@example.org");
    var mapping = Files.writeString(folder.resolve("edu.json"), MAPPING);

    var report = Intake.done(intake.capture(rejected, "edu", Optional.of(mapping.toString()), false));

    assertEquals("1 new 0 updated 0 merged 0 unchanged 0 rejected", Intake.counts(report));
    assertEquals(State.DISQUALIFIED, other().state());
  }

  @Test
  void mendedRowThatLostAColumnIsRefused() throws IOException {
    mend("Converted", "Ended");

    var refused = assertInstanceOf(Result.Refused.class, intake.capture(rejected, "edu", Optional.empty(), false));

    assertEquals("capture.mapping.columns", ((Result.Refused<CaptureReport>) refused).why().code());
  }

  private void mend(String wrong, String right) throws IOException {
    Files.writeString(rejected, Files.readString(rejected).replace(wrong, right));
  }

  private Lead other() {
    return intake.lead(intake.store.read(s -> s.leads().list(LeadQuery.all().containing("other"), 1)).rows().getFirst().id());
  }
}
