package org.leadworkbench.qualify.questionnaire;

import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Scorecard;

/**
 * A list of questions that judges by the points of the answers. All that distinguishes one questionnaire from another
 * is its description, wherever that comes from.
 */
final class Questionnaire implements QualificationModel {
  private final ModelDescription description;
  private final Scorecard card;

  /** Of what is asked, and what a point is worth. */
  Questionnaire(ModelDescription description, Points points) {
    this.description = description;
    card = new Scorecard(points, description);
  }

  @Override
  public ModelDescription describe() {
    return description;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return card.judge(evidence);
  }
}
