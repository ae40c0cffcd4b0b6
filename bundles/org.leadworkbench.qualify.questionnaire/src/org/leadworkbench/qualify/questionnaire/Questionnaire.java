package org.leadworkbench.qualify.questionnaire;

import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * A list of questions that judges by the points of the answers. All that distinguishes one questionnaire from another
 * is its description, wherever that comes from.
 *
 * @param description what is asked, and the points
 * @param points what a point is worth
 */
record Questionnaire(ModelDescription description, Points points) implements QualificationModel {
  @Override
  public ModelDescription describe() {
    return description;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    var estimate = points.estimate(description, evidence);
    return estimate.within(points.interval(description, estimate));
  }
}
