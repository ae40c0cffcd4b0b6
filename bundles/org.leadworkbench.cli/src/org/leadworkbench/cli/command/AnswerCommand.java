package org.leadworkbench.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.AnswerQuestions;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.model.qualification.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes answers to a model's questions and judges the lead anew. */
@Command(name = "answer")
public final class AnswerCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId id;

  @Option(names = "--model", paramLabel = "MODEL", required = true)
  private String model;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUESTION=ANSWER", descriptionKey = "answers")
  private List<Assignment> answers;

  @Option(names = "--evidence", paramLabel = "TEXT", defaultValue = "")
  private String evidence;

  @Override
  public void run(Desk desk) {
    var given = Assignment.all(answers, desk.texts());
    var judgement = desk.done(desk.open(AnswerQuestions.class).answer(id.value(), model, given, evidence, desk.actor()));
    var assessments = new ArrayList<>(judgement.assessments());
    assessments.sort(Comparator.comparing((Assessment a) -> !a.model().equals(model)));
    if (desk.json()) {
      var json = Json.array();
      assessments.forEach(a -> json.add(Json.assessment(a, Json.band(judgement))));
      desk.answer(json);
      return;
    }
    desk.line(new LeadText(desk.texts()).standing(Json.row(desk.done(desk.open(ShowLead.class).show(id.value())))));
    new Reasons(desk, desk.open(ListModels.class).models()).print(assessments);
  }
}
