package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.ExplainLead;
import org.leadworkbench.core.qualification.ExplainLead.Explanation;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.core.qualification.ReplayLead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why each model judges a lead as it does. */
@Command(name = "explain")
public final class ExplainCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId id;

  @Option(names = "--past", descriptionKey = "past")
  private boolean past;

  @Override
  public void run(Desk desk) {
    if (past) past(desk);
    else now(desk);
  }

  private void past(Desk desk) {
    var all = desk.done(desk.open(ReplayLead.class).replay(id.value()));
    if (desk.json()) {
      var json = Json.array();
      all.forEach(p -> json.add(Json.assessment(p.assessment(), null).put("at", p.assessment().at().toString()).put("by", p.assessment().by().name()).put("replay", Json.code(p.outcome()))));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var words = new LeadText(texts);
    var table = new TextTable(List.of("!" + texts.of("column.at"), "~" + texts.of("column.model"), "!" + texts.of("column.version"), ">" + texts.of("column.probability"), "~" + texts.of("column.replay")));
    for (var p : all)
      table.row(words.at(p.assessment().at()), p.assessment().model(), p.assessment().modelVersion(), words.share(p.assessment().estimate().probability()), texts.of(p.outcome()));
    desk.table(table);
  }

  private void now(Desk desk) {
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
