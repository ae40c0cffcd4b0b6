package org.leadworkbench.qualify.bant;

import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Component;

/**
 * Judges a lead by budget, authority, need and timeframe: each answer has points by an expert, a point is a quarter in
 * log-odds, the base rate is where the sum starts. The interval is that of {@link Points#interval}.
 */
@Component
public final class Bant implements QualificationModel {
  private static final Points POINTS = new Points(0.25);
  private static final ModelDescription DESCRIPTION = BantQuestions.describe();

  @Override
  public ModelDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    var estimate = POINTS.estimate(DESCRIPTION, evidence);
    return estimate.within(POINTS.interval(DESCRIPTION, estimate));
  }
}
