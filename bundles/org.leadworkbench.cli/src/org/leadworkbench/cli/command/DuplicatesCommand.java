package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.merge.ListDuplicates;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.model.Lead;
import picocli.CommandLine.Command;

/** Lists leads that are likely the same person. */
@Command(name = "duplicates")
public final class DuplicatesCommand implements Action {
  private static final int MOST = 1000;

  @Override
  public void run(Desk desk) {
    var pairs = desk.open(ListDuplicates.class).list(MOST);
    if (desk.json()) {
      var json = Json.array();
      pairs.forEach(pair -> json.add(json(pair)));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.stays"), "!" + texts.of("column.goes"), "~" + texts.of("column.name"), texts.of("column.reason"), ">" + texts.of("column.similarity")));
    pairs.forEach(p -> table.row(p.stays().id().value(), p.goes().id().value(), name(p.stays()) + " / " + name(p.goes()), p.proposal().reason(),
        Math.round(p.proposal().similarity() * 100) + " %"));
    desk.table(table);
    desk.line(texts.of("duplicates.all", pairs.size()));
  }

  private static ObjectNode json(Pair pair) {
    return Json.object().put("stays", pair.stays().id().value()).put("goes", pair.goes().id().value()).put("reason", pair.proposal().reason())
        .put("similarity", pair.proposal().similarity());
  }

  private static String name(Lead lead) {
    return lead.contact().name().isEmpty() ? lead.contact().organisation() : lead.contact().name();
  }
}
