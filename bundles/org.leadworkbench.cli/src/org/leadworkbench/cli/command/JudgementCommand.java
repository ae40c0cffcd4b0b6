package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.learning.ShowJudgement;
import org.leadworkbench.core.learning.ShowJudgement.Record;
import org.leadworkbench.core.learning.WeighPeople;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.model.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how well the caller judges, or another who shares it. */
@Command(name = "judgement")
public final class JudgementCommand implements Action {
  @Parameters(index = "0", arity = "0..1", paramLabel = "PERSON", descriptionKey = "judging", defaultValue = "")
  private String person;

  @Option(names = "--share", paramLabel = "yes|no")
  private YesNo share;

  @Override
  public void run(Desk desk) {
    var judgement = desk.open(ShowJudgement.class);
    if (share != null) judgement.share(share == YesNo.YES, desk.actor());
    desk.open(WeighPeople.class).weigh(desk.actor());
    var record = desk.done(judgement.show(of(desk), desk.actor()));
    if (desk.json()) json(desk, record);
    else text(desk, record);
  }

  private Actor of(Desk desk) {
    if (person.isEmpty()) return desk.actor();
    return desk.open(ListPeople.class).people().stream().filter(p -> p.name().equalsIgnoreCase(person)).findFirst()
        .map(Actor::of).orElseThrow(() -> new Declined(desk.texts().of("judgement.nobody", person)));
  }

  private static void json(Desk desk, Record record) {
    var json = Json.object().put("leads", record.leads()).put("shared", record.shared());
    record.person().ifPresentOrElse(f -> FiguresText.put(json.putObject("person"), f), () -> json.putNull("person"));
    record.model().ifPresentOrElse(f -> FiguresText.put(json.putObject("model"), f), () -> json.putNull("model"));
    record.weights().ifPresentOrElse(w -> json.putObject("weights").put("model", w.model()).put("person", w.person()).put("constant", w.constant()), () -> json.putNull("weights"));
    var bins = json.putArray("reliability");
    record.reliability().bins().forEach(b -> bins.addObject().put("leads", b.leads()).put("said", b.said()).put("came", b.came()));
    desk.answer(json);
  }

  private static void text(Desk desk, Record record) {
    var texts = desk.texts();
    var words = new LeadText(texts);
    desk.line(texts.of("judgement.leads", record.leads()));
    record.person().ifPresent(p -> desk.line(texts.of("judgement.figures", p.brier(), p.logLoss(), record.model().orElseThrow().brier(), record.model().orElseThrow().logLoss())));
    desk.line(record.weights().map(w -> texts.of("judgement.weights", w.model(), w.person(), w.constant())).orElseGet(() -> texts.of("judgement.not-measured", WeighPeople.MEASURED)));
    desk.line(texts.of(record.shared() ? "judgement.shared" : "judgement.own"));
    if (record.leads() == 0) return;
    var table = new TextTable(List.of(">" + texts.of("column.lessons"), ">" + texts.of("column.said"), ">" + texts.of("column.came")));
    record.reliability().bins().forEach(b -> table.row(Integer.toString(b.leads()), words.share(b.said()), texts.of("judgement.share", b.came())));
    desk.table(table);
  }
}
