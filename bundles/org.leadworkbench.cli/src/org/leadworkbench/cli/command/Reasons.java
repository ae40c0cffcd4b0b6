package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.qualification.Fusion;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/** Tells people why models judge as they do. */
record Reasons(Desk desk, List<ModelDescription> models) {
  /** Prints each assessment with what it adds up from. */
  void print(List<Assessment> assessments) {
    var words = new LeadText(desk.texts());
    for (var assessment : assessments) {
      var estimate = assessment.estimate();
      var model = models.stream().filter(m -> m.id().equals(assessment.model())).findFirst();
      desk.line("");
      desk.line(desk.texts().of("reasons.model", model.map(m -> m.basics().label().in(desk.locale())).orElseGet(() -> fused(assessment) ? desk.texts().of("reasons.fused") : assessment.model()),
          assessment.modelVersion(), words.share(estimate.probability()), words.at(assessment.at())));
      var table = new TextTable(List.of("~" + desk.texts().of("column.question"), desk.texts().of("column.answer"), ">" + desk.texts().of("column.logOdds")));
      table.row(desk.texts().of("reasons.base"), "", words.logOdds(estimate.baseLogOdds()));
      for (var c : estimate.contributions()) {
        var question = model.flatMap(m -> m.question(c.question()));
        table.row(question.map(q -> q.label().in(desk.locale())).orElseGet(() -> named(assessment, c)),
            question.map(q -> answer(q, c)).orElse(c.answer()), words.logOdds(c.logOdds()));
      }
      desk.table(table);
    }
  }

  private static boolean fused(Assessment assessment) {
    return assessment.model().equals(Fusion.ID);
  }

  private String named(Assessment assessment, Contribution contribution) {
    if (fused(assessment)) return desk.texts().of(contribution.question().equals(Fusion.BY_MODEL) ? "reasons.fused.model" : "reasons.fused.person");
    if (contribution.question().equals(Contribution.REST)) return desk.texts().of("reasons.rest");
    return contribution.activity().or(contribution::detail).orElse(contribution.question());
  }

  private String answer(Question question, Contribution contribution) {
    return question.offers().stream().filter(o -> o.id().equals(contribution.answer())).findFirst()
        .map(o -> o.label().in(desk.locale())).orElse(contribution.answer());
  }
}
