package org.leadworkbench.qualify.questionnaire;

import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * The questionnaire that comes with the workbench: ten questions for a first call about a purchase between companies.
 * A point is a quarter in log-odds; the interval is that of {@link Points#interval}.
 */
final class StandardQuestionnaire implements QualificationModel {
  static final String ID = "questionnaire";
  private static final Questionnaire STANDARD = new Questionnaire(StandardQuestions.describe(), Questionnaires.POINTS);

  @Override
  public ModelDescription describe() {
    return STANDARD.describe();
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return STANDARD.estimate(evidence);
  }
}
