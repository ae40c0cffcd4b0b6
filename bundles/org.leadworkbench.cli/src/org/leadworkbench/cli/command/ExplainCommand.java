package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.ExplainLead;
import org.leadworkbench.core.qualification.ExplainLead.Explanation;
import org.leadworkbench.core.qualification.ListModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why each model judges a lead as it does. */
@Command(name = "explain")
public final class ExplainCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId id;

  @Override
  public void run(Desk desk) {
    var explanations = desk.done(desk.open(ExplainLead.class).explain(id.value(), desk.actor()));
    var row = Json.row(desk.done(desk.open(ShowLead.class).show(id.value())));
    if (desk.json()) {
      var json = Json.array();
      for (var e : explanations) {
        var one = Json.assessment(e.assessment(), row.band().map(Json::code).orElse(null));
        e.lever().ifPresentOrElse(l -> one.putObject("lever").put("question", l.question()).put("answer", l.answer().text()).put("probability", l.probability()),
            () -> one.putNull("lever"));
        json.add(one);
      }
      desk.answer(json);
      return;
    }
    desk.line(new LeadText(desk.texts()).standing(row));
    for (var e : explanations) {
      new Reasons(desk, desk.open(ListModels.class).models()).print(List.of(e.assessment()));
      lever(desk, e);
    }
  }

  private static void lever(Desk desk, Explanation explanation) {
    var model = desk.open(ListModels.class).model(explanation.assessment().model());
    explanation.lever().ifPresent(l -> {
      var question = model.flatMap(m -> m.question(l.question()));
      var label = question.map(q -> q.label().in(desk.locale())).orElse(l.question());
      var answer = question.flatMap(q -> q.offers().stream().filter(o -> o.id().equals(l.answer().text())).findFirst())
          .map(o -> o.label().in(desk.locale())).orElse(l.answer().text());
      desk.line(desk.texts().of("explain.lever", TextTable.plain(label), TextTable.plain(answer), new LeadText(desk.texts()).share(l.probability())));
    });
  }
}
