package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.qualification.Outlook;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.ModelDescription;

/** What to ask next and what would make a lead Hot, for people and for programs. */
record OutlookText(Desk desk, Optional<ModelDescription> model) {
  /** Prints the best next question, where an answer would tell something. */
  void next(Outlook outlook) {
    outlook.next().ifPresent(w -> desk.line(desk.texts().of("explain.next", question(w.question()))));
  }

  /** Prints what would make the lead Hot. */
  void toHot(Outlook outlook) {
    outlook.toHot().ifPresent(way -> desk.line(desk.texts().of("explain.toHot", new LeadText(desk.texts()).share(way.probability()),
        way.answers().entrySet().stream().map(a -> desk.texts().of("explain.answered", question(a.getKey()), answer(a.getKey(), a.getValue())))
            .collect(Collectors.joining("; ")))));
  }

  /** A question as it is asked. */
  String question(String id) {
    return TextTable.plain(model.flatMap(m -> m.question(id)).map(q -> q.label().in(desk.locale())).orElse(id));
  }

  /** An answer as it is shown. */
  String answer(String question, AnswerValue answer) {
    return TextTable.plain(model.flatMap(m -> m.question(question)).flatMap(q -> q.offers().stream().filter(o -> o.id().equals(answer.text())).findFirst())
        .map(o -> o.label().in(desk.locale())).orElse(answer.text()));
  }

  /** Adds it to an answer for programs. */
  static ObjectNode put(ObjectNode json, Outlook outlook) {
    var open = json.putArray("open");
    outlook.open().forEach(w -> open.addObject().put("question", w.question()).put("value", w.value()));
    if (outlook.toHot().isEmpty()) return json.putNull("toHot");
    var way = json.putObject("toHot").put("probability", outlook.toHot().get().probability());
    var answers = way.putObject("answers");
    outlook.toHot().get().answers().forEach((question, answer) -> answers.put(question, answer.text()));
    return json;
  }
}
