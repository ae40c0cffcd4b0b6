package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.capture.ListMappings;
import picocli.CommandLine.Command;

/** Lists the mappings that say what columns mean, the shipped ones first. */
@Command(name = "mappings")
public final class MappingsCommand implements Action {
  @Override
  public void run(Desk desk) {
    var mappings = desk.open(ListMappings.class).list();
    if (desk.json()) {
      var json = Json.array();
      for (var m : mappings)
        json.addObject().put("kind", Json.code(m.origin().kind())).put("name", m.origin().name()).put("label", m.label().in(desk.locale()))
            .put("document", m.document());
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.kind"), texts.of("column.id"), texts.of("column.label")));
    for (var m : mappings) table.row(texts.of(m.origin().kind()), m.origin().name(), m.label().in(desk.locale()));
    desk.table(table);
    desk.line(texts.of("mappings.all", mappings.size()));
  }
}
