package org.leadworkbench.cli.command;

import java.text.NumberFormat;
import java.util.List;
import org.leadworkbench.cli.output.Csv;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.report.RunReport;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a report. */
@Command(name = "report")
public final class ReportCommand implements Action {
  /** How a report is written. */
  enum Format { TEXT, JSON, CSV }

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "report")
  private String name;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format;

  @Option(names = "--set", paramLabel = "KEY=VALUE")
  private List<Assignment> parameters = List.of();

  @Override
  public void run(Desk desk) {
    var table = desk.done(desk.open(RunReport.class).run(name, new Values(Assignment.all(parameters, desk.texts()))));
    switch (format != null ? format : desk.json() ? Format.JSON : Format.TEXT) {
      case JSON -> json(desk, table);
      case CSV -> csv(desk, table);
      case TEXT -> text(desk, table);
    }
  }

  private static void json(Desk desk, Table table) {
    var json = Json.object();
    var columns = json.putArray("columns");
    table.columns().forEach(c -> columns.add(c.id()));
    var rows = json.putArray("rows");
    for (var row : table.rows()) {
      var cells = rows.addArray();
      row.forEach(cell -> cells.addPOJO(value(cell)));
    }
    desk.answer(json);
  }

  private static void csv(Desk desk, Table table) {
    desk.console().data(Csv.line(table.columns().stream().map(Column::id).toList()));
    for (var row : table.rows()) {
      var values = new java.util.ArrayList<Object>();
      row.forEach(cell -> values.add(value(cell)));
      desk.console().data(Csv.line(values));
    }
  }

  /** The value for programs: null for nothing. */
  private static Object value(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Term(String id, var label) -> id;
      case Cell.Count(long count) -> count;
      case Cell.Share(double share) -> share;
      case Cell.Hours(double hours) -> hours;
      case Cell.Empty() -> null;
    };
  }

  private static void text(Desk desk, Table table) {
    var titles = table.columns().stream().map(c -> (c.kind() == Column.Kind.TEXT ? "" : ">") + c.label().in(desk.locale())).toList();
    var text = new TextTable(titles);
    for (var row : table.rows()) text.row(row.stream().map(cell -> shown(desk, cell)).toArray(String[]::new));
    text.lines().forEach(desk::line);
    desk.line(desk.texts().of("report.all", table.rows().size()));
  }

  private static String shown(Desk desk, Cell cell) {
    var numbers = NumberFormat.getInstance(desk.locale());
    numbers.setMaximumFractionDigits(1);
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Term(String id, var label) -> label.in(desk.locale());
      case Cell.Count(long count) -> numbers.format(count);
      case Cell.Share(double share) -> new LeadText(desk.texts()).share(share);
      case Cell.Hours(double hours) -> numbers.format(hours) + " h";
      case Cell.Empty() -> "–";
    };
  }
}
