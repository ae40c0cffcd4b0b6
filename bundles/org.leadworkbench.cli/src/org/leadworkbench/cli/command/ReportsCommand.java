package org.leadworkbench.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.report.RunReport;
import picocli.CommandLine.Command;

/** Lists the reports. */
@Command(name = "reports")
public final class ReportsCommand implements Action {
  @Override
  public void run(Desk desk) {
    var reports = desk.open(RunReport.class).reports();
    if (desk.json()) {
      var json = Json.array();
      for (var r : reports) {
        var parameters = json.addObject().put("id", r.basics().id()).put("version", r.basics().version())
            .put("label", r.basics().label().in(desk.locale())).putArray("parameters");
        for (var p : r.parameters()) parameters.addObject().put("key", p.key()).put("label", p.label().in(desk.locale())).put("standard", p.standard());
      }
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.id"), texts.of("column.label"), "~" + texts.of("column.parameters")));
    for (var r : reports)
      table.row(r.basics().id(), r.basics().label().in(desk.locale()),
          r.parameters().stream().map(p -> p.key() + "=" + p.standard()).collect(Collectors.joining(" ")));
    desk.table(table);
    desk.line(texts.of("reports.all", reports.size()));
  }
}
