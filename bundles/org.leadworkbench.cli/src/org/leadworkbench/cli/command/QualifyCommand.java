package org.leadworkbench.cli.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.learning.CorrectDrift;
import org.leadworkbench.core.qualification.AssessNamed;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.core.qualification.JudgementListener;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets every model judge the named leads, or all whose assessment is stale. */
@Command(name = "qualify")
public final class QualifyCommand implements Action {
  private static final int TOLD = 1000;

  @Parameters(index = "0..*", arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
  private List<LeadId> ids = List.of();

  @Override
  public void run(Desk desk) {
    if (desk.json()) json(desk);
    else text(desk);
  }

  private void json(Desk desk) {
    var array = desk.array();
    judge(desk, judgement -> judgement.assessments().forEach(a -> array.add(Json.assessment(a, Json.band(judgement)))));
    array.end();
  }

  private void text(Desk desk) {
    var bands = new EnumMap<Band, Integer>(Map.of(Band.COLD, 0, Band.WARM, 0, Band.HOT, 0));
    int judged = judge(desk, judgement -> {
      judgement.lead().rating().ifPresent(r -> bands.merge(r.band(), 1, Integer::sum));
      if (!ids.isEmpty()) told(desk, judgement);
    });
    desk.line(desk.texts().of("qualify.all", judged, bands.get(Band.HOT), bands.get(Band.WARM), bands.get(Band.COLD)));
    TransferCommand.tellWaiting(desk);
  }

  private static void told(Desk desk, Judgement judgement) {
    desk.line(new LeadText(desk.texts()).standing(Json.row(desk.done(desk.open(ShowLead.class).show(judgement.lead().id())))));
    new Reasons(desk, desk.open(ListModels.class).models()).print(judgement.assessments());
    desk.line("");
  }

  private int judge(Desk desk, Consumer<Judgement> consumer) {
    var actor = desk.actor();
    if (ids.isEmpty()) desk.open(CorrectDrift.class).correct(actor)
        .forEach(c -> desk.console().progress(desk.texts().of("qualify.corrected", c.model(), c.version(), c.leads(), c.logOdds())));
    if (ids.isEmpty()) return desk.done(desk.open(AssessStale.class).assess(actor, new Counting(desk, consumer), () -> false));
    return desk.done(desk.open(AssessNamed.class).assess(ids.stream().map(LeadId::value).toList(), actor, consumer));
  }

  /** Passes judgements on, tells whoever is watching how many there were, and which leads could not be judged. */
  private static final class Counting implements JudgementListener {
    private final Desk desk;
    private final Consumer<Judgement> next;
    private int count;

    Counting(Desk desk, Consumer<Judgement> next) {
      this.desk = desk;
      this.next = next;
    }

    @Override
    public void judged(Judgement judgement) {
      next.accept(judgement);
      if (++count % TOLD == 0) desk.console().progress(desk.texts().of("qualify.progress", count));
    }

    @Override
    public void leftOut(Id<Lead> lead, Refusal why) {
      desk.console().problem(desk.texts().of("qualify.leftOut", lead.value(), why.text(desk.texts().locale())));
    }
  }
}
