package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.ShippedMapping;

class CaptureLeadsTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final String HEADER = "Vorname;Nachname;Firma;E-Mail;Telefon;Datum;Einwilligung;Umsatz\n";
  private static final String ADA = "Ada;Müller;Bau AG;ada@bau.example;0171 2719583;01.05.2026;ja;12,5\n";
  private final MemoryStore store = new MemoryStore();
  @TempDir
  Path folder;

  @Test
  void rowBecomesALeadOfMarketing() {
    var report = captured(HEADER + ADA);

    var lead = lead();
    assertEquals("1 new 0 updated 0 merged 0 unchanged 0 rejected", counts(report));
    assertEquals("+491712719583", lead.contact().phone());
    assertEquals(new Detail.Number(new java.math.BigDecimal("12.5")), lead.details().get("Umsatz"));
    assertEquals(Instant.parse("2026-04-30T22:00:00Z"), lead.capturedAt());
    assertEquals(State.NEW, lead.state());
    assertEquals(Consent.YES, lead.consent());
    assertEquals(List.of(EventType.LEAD_CAPTURED, EventType.CONSENT_RECORDED), events());
  }

  @Test
  void sameListAgainChangesNothingInWhateverOrderOfColumns() {
    captured(HEADER + ADA);

    var again = captured("Nachname;Vorname;Firma;E-Mail;Telefon;Datum;Einwilligung;Umsatz;Reason (Lead Workbench)\n"
        + "Müller;Ada;Bau AG;ada@bau.example;0171 2719583;01.05.2026;ja;12,5;war falsch\n");

    assertEquals("0 new 0 updated 0 merged 1 unchanged 0 rejected", counts(again));
    assertEquals(2, store.data().events.size());
  }

  @Test
  void sameRowTwiceInAListIsUnchangedTheSecondTime() {
    assertEquals("1 new 0 updated 0 merged 1 unchanged 0 rejected", counts(captured(HEADER + ADA + ADA)));
  }

  @Test
  void samePersonIsMergedAndFillsWhatIsEmpty() {
    var report = captured(HEADER + "Ada;Müller;Bau AG;ada@bau.example;;01.05.2026;;\n" + "ADA;Mueller;Bau GmbH;ADA@bau.example;0171 2719583;02.05.2026;;7,5\n");

    assertEquals("1 new 0 updated 1 merged 0 unchanged 0 rejected", counts(report));
    assertEquals("Müller", lead().contact().get(Field.LAST_NAME));
    assertEquals("+491712719583", lead().contact().phone());
    assertEquals(List.of(EventType.LEAD_CAPTURED, EventType.INQUIRY_ADDED), events());
  }

  @Test
  void correctedRowOfAnEarlierRunUpdates() {
    captured(HEADER + ADA);

    var report = captured(HEADER + ADA.replace("12,5", "99,5").replace("Bau AG", "Hochbau AG"));

    assertEquals("0 new 1 updated 0 merged 0 unchanged 0 rejected", counts(report));
    assertEquals("Hochbau AG", lead().contact().organisation());
    assertEquals("organisation, Umsatz", store.data().events.getLast().facts().get("fields"));
  }

  @Test
  void addressThatTheSourceCorrectedCatchesNobodyElse() {
    captured("Lead ID;Vorname;Nachname;E-Mail\n7;Max;Roth;info@bau.example\n");

    var report = captured("Lead ID;Vorname;Nachname;E-Mail\n7;Max;Roth;max@bau.example\n8;;;info@bau.example\n9;;;max@bau.example\n");

    assertEquals("1 new 1 updated 1 merged 0 unchanged 0 rejected", counts(report));
  }

  @Test
  void everyChangeOfARowIsInTheTimeLineOnceAndInOrder() {
    captured(HEADER + ADA);
    store.data().leads.replaceAll((id, lead) -> lead.in(State.NURTURING, lead.next().orElseThrow()));

    captured(HEADER + ADA.replace("01.05.", "02.05."));

    assertEquals(List.of(EventType.LEAD_CAPTURED, EventType.CONSENT_RECORDED, EventType.RESUMED, EventType.INQUIRY_ADDED,
        EventType.CONSENT_RECORDED), events());
    assertEquals(State.WORKING, lead().state());
    assertEquals(State.WORKING, store.data().events.getLast().from());
  }

  @Test
  void sameRowWithAnotherDateIsAFurtherInquiry() {
    captured(HEADER + ADA);

    assertEquals("0 new 0 updated 1 merged 0 unchanged 0 rejected", counts(captured(HEADER + ADA.replace("01.05.", "02.05."))));
  }

  @Test
  void sourcesOwnIdDecides() {
    var report = captured("Lead ID;Stadt;Land\n7;Ulm;DE\n7;Bonn;DE\n8;Ulm;DE\n");

    assertEquals("2 new 1 updated 0 merged 0 unchanged 0 rejected", counts(report));
    assertEquals("Bonn", lead().contact().get(Field.CITY));
  }

  @Test
  void colleaguesWithOneMailboxStayTwo() {
    var report = captured(HEADER + "Max;Roth;Bau AG;info@bau.example;;;;\nEva;Lang;Bau AG;info@bau.example;;;;\n");

    assertEquals("2 new 0 updated 0 merged 0 unchanged 0 rejected", counts(report));
    assertTrue(store.data().proposals.isEmpty());
  }

  @Test
  void likelyTheSameIsProposed() {
    var report = captured(HEADER + "Stefan;Meier;Vogel Pharma KG;;;;;\nStefan;Meyer;Vogel Pharma OHG;;;;;\n");

    assertEquals(1, report.proposals());
    assertEquals("name+organisation", store.data().proposals.getFirst().reason());
  }

  @Test
  void everyBadRowIsRejectedWithItsReason() {
    var report = captured(HEADER + ";;;;;;;\n" + ";;;;;01.05.2026;;3,5\n" + "A;B;;;;31.02.2026;;\n" + "A;B;;a@b;;;;\n" + "A;B;C;;;;;;zuviel\n" + "A;B;;;;1.5.26;;\n" + "A;B;;;;01.01.0001;;\n" + "A;B;;;;03.06.2206;;\n" + "A;B;;;;;;;\n");

    assertEquals(List.of("2 capture.blank", "3 capture.nobody", "4 capture.day-missing", "5 capture.email", "6 capture.too-many-cells", "7 capture.day-year", "8 capture.day-range", "9 capture.day-range"),
        report.rejects().stream().map(r -> r.row() + " " + r.reason().code()).toList());
    assertEquals("1 new 0 updated 0 merged 0 unchanged 8 rejected", counts(report));
  }

  @Test
  void rejectedRowsCanBeMendedAndCapturedAgain() throws IOException {
    var report = captured(HEADER + "=1+1;B;;;+49 351 123456;31.02.2026;;\n");

    var file = report.rejectsFile().orElseThrow();
    assertEquals(folder.resolve("Messe.rejected.csv"), file);
    var lines = Files.readString(file).lines().toList();
    assertEquals("\uFEFFVorname;Nachname;Firma;E-Mail;Telefon;Datum;Einwilligung;Umsatz;Reason (Lead Workbench)", lines.getFirst());
    assertTrue(lines.get(1).startsWith("'=1+1;B;;;+49 351 123456;31.02.2026;;;"), lines.get(1));
    assertEquals("Messe", CaptureRequest.sourceName("Messe.rejected.csv"));
  }

  @Test
  void noRejectsNoFile() throws IOException {
    captured(HEADER + ADA);

    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void rejectsGoElsewhereWhereTheFolderIsReadOnly() throws IOException {
    var blocked = Files.createFile(folder.resolve("blocked"));

    var report = done(capture(request(Table.of(HEADER + ";;;;;;;\n"), Optional.empty(), false, List.of(blocked, folder.resolve("rejects"))), Progress.NONE));

    assertEquals(Optional.of(folder.resolve("rejects").resolve("Messe.rejected.csv")), report.rejectsFile());
  }

  @Test
  void dryRunCountsTheSameAndLeavesNothing() throws IOException {
    var list = Table.of(HEADER + ADA + ADA + ";;;;;;;\n");

    var tried = done(capture(request(list, Optional.empty(), true, List.of(folder)), Progress.NONE));

    assertTrue(store.data().leads.isEmpty() && store.data().sources.isEmpty());
    assertFalse(Files.exists(folder.resolve("Messe.rejected.csv")));
    assertEquals(counts(tried), counts(captured(list.text())));
  }

  @Test
  void brokenOrCancelledListLeavesNothing() {
    var broken = capture(request(Table.of(HEADER + ADA + ";;;;;;;\nBREAKS;;;;;;;\n"), Optional.empty(), false, List.of(folder)), Progress.NONE);
    var cancelled = capture(request(Table.of(HEADER + ADA), Optional.empty(), false, List.of(folder)), new Progress() {
      @Override
      public void done(long rows) {
        // counts do not matter here
      }

      @Override
      public boolean isCancelled() {
        return true;
      }
    });

    assertEquals("capture.io", refused(broken));
    assertEquals("capture.cancelled", refused(cancelled));
    assertTrue(store.data().leads.isEmpty());
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void repeatedTransactionCountsOnce() {
    store.attempts = 2;

    assertEquals("1 new 0 updated 0 merged 0 unchanged 1 rejected", counts(captured(HEADER + ADA + ";;;;;;;\n")));
    assertEquals(1, store.data().leads.size());
  }

  @Test
  void answersJudgementsAndOutcomeFollowTheMapping() {
    var mapping = """
        {"columns": {
          "Notiz": ["note", {"answer": {"model": "bant", "question": "budget", "values": {"*frei*": "approved"}}}],
          "Umsatz": {"answer": {"model": "bant", "question": "budget", "steps": [{"from": 100, "answer": "plausible"}]}},
          "Urteil": {"assessment": {"by": "Messeteam"}},
          "Ende": {"outcome": {"values": {"ja": "won", "nein": "none"}}},
          "Datum": "capturedAt"}}""";

    captured("Nachname;Notiz;Umsatz;Urteil;Ende;Datum\nRoth;Budget frei;500;heiß;;01.05.2026\nLang;;500;;ja;02.06.2026\n", mapping);

    assertEquals(List.of("approved", "plausible"), store.data().answers.stream().map(a -> a.getValue().value().text()).toList());
    assertEquals(new Opinion.Felt(Band.HOT), store.data().personal.getFirst().opinion());
    assertEquals(Actor.team("Messeteam"), store.data().personal.getFirst().by());
    assertEquals(NOW, store.data().answers.getLast().getValue().at());
    var history = store.data().events.stream().filter(e -> e.type() == EventType.OUTCOME_REPORTED).map(LeadEvent::facts).findFirst().orElseThrow();
    assertEquals("yes", history.get("history"));
    assertEquals(1, store.data().leads.values().stream().filter(l -> l.state() == State.CONVERTED).count());
  }

  @Test
  void givenMappingStaysWithItsSource() {
    captured("Wer\nRoth\n", "{\"columns\": {\"Wer\": \"name\"}}");

    var again = captured("Wer\nLang\n");

    assertEquals(MappingOrigin.Kind.SAVED, again.mapping().kind());
    assertEquals("1 new 0 updated 0 merged 0 unchanged 0 rejected", counts(again));
  }

  @Test
  void shippedMappingIsTakenWhereAllItsColumnsAreThere() {
    var shipped = List.of(new ShippedMapping("visitors", Label.same("Visitors"), "{\"columns\": {\"Wer\": \"name\", \"Wo\": \"city\"}}"));

    var fits = done(capture(request(new Table("a.csv", "WER;Wo;Was\nRoth;Ulm;x\n", shipped), Optional.empty(), true, List.of()), Progress.NONE));
    var lacks = done(capture(request(new Table("a.csv", "Wer;Name\nRoth;Roth\n", shipped), Optional.empty(), true, List.of()), Progress.NONE));

    assertEquals(new MappingOrigin(MappingOrigin.Kind.SHIPPED, "visitors"), fits.mapping());
    assertEquals(MappingOrigin.Kind.AUTOMATIC, lacks.mapping().kind());
  }

  @Test
  void listThatCertainlyDoesNotFitIsNotBegun() {
    store.room = ADA.length();

    assertEquals("space.lacking", refused(capture(request(Table.of(HEADER + ADA), Optional.empty(), false, List.of()), Progress.NONE)));
    assertEquals(0, store.data().leads.size());
  }

  @Test
  void mappingOfAnotherListIsRefused() {
    assertEquals("capture.mapping.columns", refused(capture(request(Table.of("Wer\nRoth\n"), Optional.of("{\"columns\": {\"Wo\": \"city\"}}"), false, List.of()), Progress.NONE)));
    assertEquals("capture.mapping.unknown", refused(capture(request(Table.of("Wer\nRoth\n"), Optional.of("nothing.json"), false, List.of()), Progress.NONE)));
  }

  @Test
  void mappingInAnotherCharsetIsToldSo() throws IOException {
    var file = Files.write(folder.resolve("m.json"), "{\"columns\": {\"Straße\": \"street\"}}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    assertEquals("capture.mapping.charset", refused(capture(request(Table.of("Wer\nRoth\n"), Optional.of(file.toString()), false, List.of()), Progress.NONE)));
  }

  @Test
  void rowThatDiffersInAnIgnoredColumnOnlyIsUnchanged() {
    var mapping = "{\"columns\": {\"Wer\": \"name\", \"Wann\": \"ignore\"}}";
    captured("Wer;Wann\nRoth;heute\n", mapping);

    assertEquals("0 new 0 updated 0 merged 1 unchanged 0 rejected", counts(captured("Wer;Wann\nRoth;gestern\n")));
  }

  @Test
  void leadAddedByHandIsMatchedToo() {
    captured(HEADER + ADA);
    var use = new AddLead(store, Clock.fixed(NOW, ZoneOffset.UTC));
    var contact = Contact.empty().withName("Ada Müller").with(Field.EMAIL, "ADA@bau.example");

    var same = ((Result.Done<AddedLead>) use.add(contact, Consent.UNKNOWN, "Telefon", Actor.notRegistered("max"))).value();
    var other = ((Result.Done<AddedLead>) use.add(contact.withName("Ida Roth").with(Field.EMAIL, "ida@bau.example"), Consent.NO, "Telefon", Actor.notRegistered("max"))).value();

    assertTrue(same.merged());
    assertFalse(other.merged());
    assertEquals(2, store.data().leads.size());
  }

  private CaptureReport captured(String list) {
    return done(capture(request(Table.of(list), Optional.empty(), false, List.of(folder)), Progress.NONE));
  }

  private CaptureReport captured(String list, String mapping) {
    return done(capture(request(Table.of(list), Optional.of(mapping), false, List.of(folder)), Progress.NONE));
  }

  private static CaptureRequest request(Table list, Optional<String> mapping, boolean dryRun, List<Path> folders) {
    return new CaptureRequest(list, list, Values.none(), "Messe", mapping, Actor.notRegistered("max"), dryRun, folders);
  }

  private Result<CaptureReport> capture(CaptureRequest request, Progress progress) {
    return new CaptureLeads(store, new Plugins(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), new Guard(), Clock.fixed(NOW, ZoneOffset.UTC)).capture(request, progress);
  }

  private static CaptureReport done(Result<CaptureReport> result) {
    return ((Result.Done<CaptureReport>) result).value();
  }

  private static String refused(Result<CaptureReport> result) {
    return ((Result.Refused<CaptureReport>) result).why().code();
  }

  private static String counts(CaptureReport r) {
    return r.created() + " new " + r.updated() + " updated " + r.merged() + " merged " + r.unchanged() + " unchanged " + r.rejected() + " rejected";
  }

  private Lead lead() {
    return store.data().leads.values().iterator().next();
  }

  private List<EventType> events() {
    return store.data().events.stream().map(LeadEvent::type).toList();
  }
}
