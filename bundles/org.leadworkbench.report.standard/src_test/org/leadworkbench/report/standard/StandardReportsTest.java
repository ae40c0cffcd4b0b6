package org.leadworkbench.report.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.report.standard.Facts.accepted;
import static org.leadworkbench.report.standard.Facts.contacted;
import static org.leadworkbench.report.standard.Facts.history;
import static org.leadworkbench.report.standard.Facts.untouched;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.Report;

class StandardReportsTest {
  private static final String MONDAY = "2026-03-02T09:00:00Z";

  @Test
  void responseCountsByWeekOfCapture() {
    var rows = run(new ResponseReport(), untouched("Fair", MONDAY), contacted("Fair", MONDAY, 4),
        contacted("Fair", MONDAY, 8), accepted("Fair", MONDAY, 2, 20));

    assertEquals(List.of(List.of(text("2026-W10"), count(4), share(0.25), hours(2), hours(10))), rows);
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
    var rows = run(new ResponseReport(), contacted("Fair", MONDAY, 4), contacted("Fair", MONDAY, 8));

    assertEquals(hours(3), rows.getFirst().get(3));
  }

  @Test
  void aWeekBeginsAtMidnightOfTheOrganisationsZone() {
    var rows = run(new ResponseReport(), untouched("Fair", "2026-03-01T22:59:59Z"), untouched("Fair", "2026-03-01T23:00:00Z"));

    assertEquals(List.of(text("2026-W09"), text("2026-W10")), rows.stream().map(List::getFirst).toList());
  }

  @Test
  void theLastDaysOfAYearMayBelongToTheFirstWeekOfTheNext() {
    var rows = run(new ResponseReport(), untouched("Fair", "2024-12-31T12:00:00Z"));

    assertEquals(text("2025-W01"), rows.getFirst().getFirst());
  }

  @Test
  void aWeekWithoutContactsHasNoMedian() {
    var rows = run(new ResponseReport(), untouched("Fair", MONDAY));

    assertEquals(List.of(text("2026-W10"), count(1), share(1), new Cell.Empty(), new Cell.Empty()), rows.getFirst());
  }

  @Test
  void behindEveryRowAreAsManyLeadsAsItCounts() {
    var leads = List.of(untouched("Fair", MONDAY), contacted("Web", "2026-03-10T09:00:00Z", 4), accepted("Fair", MONDAY, 2, 20), history("Old", MONDAY));
    for (var report : List.of(new FunnelReport(), new SourcesReport(), new ResponseReport())) {
      var reader = new Facts(leads);
      for (var row : report.run(reader, Values.none()).rows()) {
        var counts = report.behind(row, reader, Values.none()).orElseThrow();
        assertEquals(row.get(1), count(leads.stream().filter(counts).count()), () -> report + " " + row);
      }
    }
  }

  @Test
  void historyIsNeverUntouched() {
    assertEquals(List.of(), run(new ResponseReport(), history("Old", MONDAY)));
  }

  @Test
  void theFunnelShowsEveryStateInOrderOfTheProcess() {
    var rows = run(new FunnelReport(), untouched("Fair", MONDAY), contacted("Fair", MONDAY, 1), accepted("Fair", MONDAY, 1, 2),
        contacted("Web", MONDAY, 1), history("Old", MONDAY));

    assertEquals(List.of("NEW 4 1.0", "WORKING 3 0.75", "QUALIFIED 1 0.25", "TRANSFERRED 1 0.25", "ACCEPTED 1 0.25",
        "CONVERTED 0 0.0", "NURTURING 0 0.0", "DISQUALIFIED 0 0.0"), rows.stream().map(StandardReportsTest::line).toList());
  }

  @Test
  void theFunnelOfNoLeadsHasNoShares() {
    var rows = run(new FunnelReport());

    assertTrue(rows.stream().allMatch(r -> r.get(2).equals(new Cell.Empty())));
  }

  @Test
  void sourcesCountHistoryAsLeadsAndJudgeOnlyTheOthers() {
    var rows = run(new SourcesReport(), untouched("Fair", MONDAY), accepted("Fair", MONDAY, 1, 2), history("Fair", MONDAY),
        history("Old", MONDAY));

    assertEquals(List.of(
        List.of(text("Fair"), count(3), count(1), share(0.5), count(1), count(1)),
        List.of(text("Old"), count(1), count(1), new Cell.Empty(), count(0), count(0))), rows);
  }

  @Test
  void aPeriodIncludesItsFirstAndItsLastDay() {
    var reader = Facts.of(untouched("A", "2026-02-28T22:59:00Z"), untouched("B", "2026-02-28T23:00:00Z"),
        untouched("C", "2026-03-31T21:59:00Z"), untouched("D", "2026-03-31T22:00:00Z"));
    var march = Values.none().with("from", "2026-03-01").with("until", "2026-03-31");

    var rows = new SourcesReport().run(reader, march).rows();

    assertEquals(List.of(text("B"), text("C")), rows.stream().map(List::getFirst).toList());
  }

  private static List<List<Cell>> run(Report report, LeadFacts... facts) {
    return report.run(Facts.of(facts), Values.none()).rows();
  }

  private static String line(List<Cell> row) {
    return ((Cell.Term) row.get(0)).id() + " " + ((Cell.Count) row.get(1)).value() + " " + ((Cell.Share) row.get(2)).value();
  }

  private static Cell text(String value) {
    return new Cell.Text(value);
  }

  private static Cell count(long value) {
    return new Cell.Count(value);
  }

  private static Cell share(double value) {
    return new Cell.Share(value);
  }

  private static Cell hours(double value) {
    return new Cell.Hours(value);
  }
}
