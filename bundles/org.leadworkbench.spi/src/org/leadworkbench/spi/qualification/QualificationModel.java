package org.leadworkbench.spi.qualification;

import java.util.Comparator;
import java.util.Optional;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes a purchase probability of evidence.
 *
 * <p>Rules of the game, checked by the contract kit: the same evidence gives the same bits every time, on every thread
 * ({@link StrictMath}, a fixed order of summation); nothing is remembered between calls; base and contributions add up
 * to the log-odds within 1e-9; an unanswered question contributes nothing; no clock, no file, no network. The host looks
 * at each estimate: one that is no probability, or whose reasons do not add up, counts as failed, like one that is thrown
 * or does not come in time. A model that fails three times in a row is switched off until the next start.
 */
@ConsumerType
public interface QualificationModel {
  /** What the model is and asks; the same every time. */
  ModelDescription describe();

  /** The probability of the model's event given this evidence, with reasons. */
  Estimate estimate(Evidence evidence);

  /**
   * The answer on offer to an open question that would raise the probability most, found by judging again with each;
   * empty where none would raise it.
   */
  default Optional<Lever> lever(Evidence evidence) {
    double now = estimate(evidence).probability();
    return describe().questions().stream()
        .filter(q -> !evidence.answers().containsKey(q.id()))
        .flatMap(q -> q.offers().stream().map(o -> AnswerValue.of(q.kind(), o.id()))
            .map(a -> new Lever(q.id(), a, estimate(evidence.with(q.id(), a)).probability())))
        .filter(l -> l.probability() > now)
        .max(Comparator.comparingDouble(Lever::probability));
  }
}
