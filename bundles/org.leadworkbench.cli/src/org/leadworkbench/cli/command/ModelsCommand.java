package org.leadworkbench.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import picocli.CommandLine.Command;

/** Lists the models with their questions and the answers on offer, the leading model first. */
@Command(name = "models")
public final class ModelsCommand implements Action {
  @Override
  public void run(Desk desk) {
    var list = desk.open(ListModels.class);
    if (desk.json()) {
      var models = Json.array();
      list.models().forEach(m -> models.add(json(desk, m)));
      desk.answer(models);
      return;
    }
    var leading = list.leading();
    list.models().forEach(m -> text(desk, m, m.id().equals(leading)));
    desk.line(desk.texts().of("models.all", list.models().size()));
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode json(Desk desk, ModelDescription model) {
    var json = Json.object().put("id", model.id()).put("version", model.basics().version()).put("label", model.basics().label().in(desk.locale()));
    var questions = json.putArray("questions");
    for (var q : model.questions()) {
      var answers = questions.addObject().put("id", q.id()).put("label", q.label().in(desk.locale())).put("kind", Json.code(q.kind())).putArray("answers");
      for (var o : q.offers()) answers.addObject().put("id", o.id()).put("label", o.label().in(desk.locale())).put("points", o.points());
    }
    return json;
  }

  private static void text(Desk desk, ModelDescription model, boolean leading) {
    var texts = desk.texts();
    desk.line(texts.of(leading ? "models.leading" : "models.other", model.id(), model.basics().version(),
        model.basics().label().in(desk.locale()), model.event().in(desk.locale()), model.horizonDays()));
    var table = new TextTable(List.of("!" + texts.of("column.id"), "~" + texts.of("column.question"), "~" + texts.of("column.answers")));
    for (var q : model.questions()) {
      table.row(q.id(), q.label().in(desk.locale()), q.offers().isEmpty() ? texts.of(q.kind()) : q.offers().stream().map(Question.Offer::id).collect(Collectors.joining(", ")));
    }
    desk.table(table);
    desk.line("");
  }
}
