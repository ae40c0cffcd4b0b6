package org.leadworkbench.ui.reports;

import java.time.Instant;
import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.spi.report.Table;

/** A report for tests: two sources with counts, a share and hours. */
final class Sources {
  static final ReportDescription REPORT = new ReportDescription(
      new Description("sources", "1", new Label("Sources: all/one", "Quellen: alle/eine"), new Label("What they bring", "Was sie bringen")),
      List.of(Setting.day("from", new Label("From", "Von"), Label.same("?"))));
  static final Table TABLE = new Table(
      List.of(column("source", Column.Kind.TEXT), column("leads", Column.Kind.COUNT), column("hot", Column.Kind.SHARE),
          column("accepted", Column.Kind.COUNT), column("contact", Column.Kind.HOURS)),
      List.of(
          List.of(new Cell.Text("Fair, hall \"2\""), new Cell.Count(1200), new Cell.Share(0.25), new Cell.Count(30), new Cell.Hours(1.5)),
          List.of(new Cell.Term("web", new Label("Web form", "Webformular")), new Cell.Count(0), new Cell.Empty(), new Cell.Count(0), new Cell.Empty())));
  static final Finding FINDING = new Finding(REPORT, Values.none().with("from", "2026-01-01"), TABLE, Instant.parse("2026-05-04T08:00:00Z"));

  private Sources() {}

  private static Column column(String id, Column.Kind kind) {
    return new Column(id, new Label(id + " en", id + " de"), kind);
  }
}
