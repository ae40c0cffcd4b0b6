package org.leadworkbench.cli.command;

import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.AssessPersonally;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Opinion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes the caller's own judgement of a lead beside the models'. */
@Command(name = "assess")
public final class AssessCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId id;

  @ArgGroup(multiplicity = "1")
  private Judgement judgement;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason;

  private static final class Judgement {
    @Option(names = "--probability", paramLabel = "P", required = true)
    private Double probability;

    @Option(names = "--band", paramLabel = "BAND", required = true)
    private Band band;

    Opinion opinion() {
      return band == null ? new Opinion.Likely(probability) : new Opinion.Felt(band);
    }
  }

  @Override
  public void run(Desk desk) {
    var assessment = desk.done(desk.open(AssessPersonally.class).assess(id.value(), judgement.opinion(), reason, desk.actor()));
    var row = Json.row(desk.done(desk.open(ShowLead.class).show(id.value())));
    if (desk.json()) {
      var json = Json.lead(row);
      json.putArray("personal").add(Json.personal(assessment));
      desk.answer(json);
    } else {
      desk.line(desk.texts().of("assess.noted"));
      desk.line(new LeadText(desk.texts()).standing(row));
    }
  }
}
