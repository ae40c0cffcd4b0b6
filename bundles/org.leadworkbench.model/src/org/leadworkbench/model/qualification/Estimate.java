package org.leadworkbench.model.qualification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A purchase probability and its reasons.
 *
 * @param probability 0 to 1, both excluded
 * @param baseLogOdds where the sum starts: the log-odds of the base rate or the model's own intercept
 * @param contributions what each answer adds, in a fixed order; with the base they add up to {@link #logit} of the probability
 * @param interval how sure the model is, where it can say so
 */
public record Estimate(double probability, double baseLogOdds, List<Contribution> contributions, Optional<Interval> interval) {
  public Estimate {
    contributions = List.copyOf(contributions);
    Objects.requireNonNull(interval);
  }

  /** The estimate whose probability follows from base and contributions, summed in their order. */
  public static Estimate of(double baseLogOdds, List<Contribution> contributions) {
    double logOdds = baseLogOdds;
    for (var c : contributions) logOdds += c.logOdds();
    return new Estimate(probability(logOdds), baseLogOdds, contributions, Optional.empty());
  }

  /** The same estimate with an interval. */
  public Estimate within(Interval interval) {
    return new Estimate(probability, baseLogOdds, contributions, Optional.of(interval));
  }

  /** ln(p / (1 - p)), the same bits on every machine. */
  public static double logit(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  /** 1 / (1 + e^-z), the same bits on every machine. */
  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
