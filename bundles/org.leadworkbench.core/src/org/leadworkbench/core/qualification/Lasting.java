package org.leadworkbench.core.qualification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * What a model says, and how long that lasts though nothing new comes to be known. It is found by asking the model the same
 * of a later moment: so any model's plans and behaviour age, and it need not say how.
 *
 * @param until when it should be asked again; empty where time changes nothing
 */
record Lasting(Estimate estimate, Optional<Instant> until) {
  private static final Duration SOON = Duration.ofDays(7);
  private static final Duration LATER = Duration.ofDays(30);
  private static final double MUCH = 0.01;

  /** In a week where that changes the probability by a hundredth, in thirty days where it changes it at all. */
  static Lasting of(QualificationModel model, Evidence evidence, Policy policy) {
    var now = model.estimate(evidence);
    double later = at(model, evidence, LATER, policy);
    if (later == now.probability()) return new Lasting(now, Optional.empty());
    boolean soon = Math.abs(at(model, evidence, SOON, policy) - now.probability()) >= MUCH;
    return new Lasting(now, Optional.of(evidence.moment().plus(soon ? SOON : LATER)));
  }

  private static double at(QualificationModel model, Evidence evidence, Duration passed, Policy policy) {
    var moment = evidence.moment().plus(passed);
    return model.estimate(new Evidence(moment, policy.day(moment), evidence.baseRate(), evidence.answers(), evidence.details(), evidence.activities())).probability();
  }
}
