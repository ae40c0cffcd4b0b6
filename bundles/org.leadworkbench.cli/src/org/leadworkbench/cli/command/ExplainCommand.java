package org.leadworkbench.cli.command;

import java.util.List;
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
        json.add(OutlookText.put(one, e.outlook()));
      }
      desk.answer(json);
      return;
    }
    desk.line(new LeadText(desk.texts()).standing(row));
    for (var e : explanations) {
      new Reasons(desk, desk.open(ListModels.class).models()).print(List.of(e.assessment()));
      ahead(desk, e);
    }
  }

  private static void ahead(Desk desk, Explanation explanation) {
    var words = new OutlookText(desk, desk.open(ListModels.class).model(explanation.assessment().model()));
    words.next(explanation.outlook());
    words.toHot(explanation.outlook());
    explanation.lever().ifPresent(l -> desk.line(desk.texts().of("explain.lever", words.question(l.question()), words.answer(l.question(), l.answer()),
        new LeadText(desk.texts()).share(l.probability()))));
  }
}
