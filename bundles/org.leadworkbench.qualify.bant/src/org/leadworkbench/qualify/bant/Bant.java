package org.leadworkbench.qualify.bant;

import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Behaviour;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Scorecard;
import org.osgi.service.component.annotations.Component;

/**
 * Judges a lead by budget, authority, need and timeframe: each answer has points by an expert, a point is a quarter in
 * log-odds, the base rate is where the sum starts; an answer on the timeframe ages, and behaviour counts by its half-life.
 * The interval is that of {@link Scorecard#interval}.
 */
@Component
public final class Bant implements QualificationModel {
  private static final Points POINTS = new Points(0.25);
  private static final ModelDescription DESCRIPTION = BantQuestions.describe();
  private static final Scorecard CARD = new Scorecard(POINTS, DESCRIPTION);

  @Override
  public ModelDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    var timeframe = Timeframe.of(evidence);
    var behaved = Behaviour.STANDARD.contributions(evidence, POINTS);
    if (behaved.isEmpty() && timeframe.credence() == 1) return CARD.judge(timeframe.evidence());
    var answered = timeframe.believed(CARD.estimate(timeframe.evidence()), evidence);
    return behaved.isEmpty() ? answered.within(CARD.interval(answered)) : behaved(answered, behaved);
  }

  /** Behaviour moves the interval and makes it neither wider nor narrower. */
  private static Estimate behaved(Estimate answered, List<Contribution> behaved) {
    var all = new ArrayList<>(answered.contributions());
    all.addAll(behaved);
    double base = answered.baseLogOdds();
    for (var b : behaved) base += b.logOdds();
    return Estimate.of(answered.baseLogOdds(), all).within(CARD.interval(Estimate.of(base, answered.contributions())));
  }
}
