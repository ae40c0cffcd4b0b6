package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.learning.Figures;

/** How good a model is, for people and for programs. */
record FiguresText(Desk desk) {
  /** Prints the figures. */
  void print(Figures f) {
    var texts = desk.texts();
    var table = new TextTable(List.of("~" + texts.of("column.figure"), ">" + texts.of("column.value")));
    table.row(texts.of("figures.auc"), texts.of("figures.number", f.auc()));
    table.row(texts.of("figures.brier"), texts.of("figures.number", f.brier()));
    table.row(texts.of("figures.logLoss"), texts.of("figures.number", f.logLoss()));
    table.row(texts.of("figures.ece"), texts.of("figures.number", f.ece()));
    table.row(texts.of("figures.lift"), texts.of("figures.number", f.lift10()));
    table.row(texts.of("figures.baseRate"), texts.of("figures.number", f.baseRate()));
    desk.table(table);
  }

  /** Adds the figures to an answer. */
  static ObjectNode put(ObjectNode json, Figures f) {
    return json.put("n", f.n()).put("auc", f.auc()).put("brier", f.brier()).put("logLoss", f.logLoss()).put("ece", f.ece())
        .put("lift10", f.lift10()).put("baseRate", f.baseRate());
  }
}
