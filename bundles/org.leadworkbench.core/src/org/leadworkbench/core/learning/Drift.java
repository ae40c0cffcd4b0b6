package org.leadworkbench.core.learning;

import java.util.Optional;
import java.util.OptionalInt;
import org.leadworkbench.model.qualification.Estimate;

/**
 * Whether more or fewer leads were won than a model said.
 *
 * @param since the number of the lead from which on, 0 for the first; none where there is no alarm
 * @param logOdds by how much the leads from there on lie above what was said, in log-odds
 */
public record Drift(OptionalInt since, double logOdds) {
  /** No alarm. */
  public static final Drift NONE = new Drift(OptionalInt.empty(), 0);

  /** Whether there is an alarm. */
  public boolean alarm() {
    return since.isPresent();
  }

  /**
   * Watches by two cumulative sums (Page 1954), one for doubled odds and one for halved ones: each adds the logarithm of how
   * much likelier it makes what came. The alarm is given above ln(100,000 · I), where I is what a lead adds to the sum's
   * fall on average; so long as the model is right, that takes about a hundred thousand leads, half as many for either of both sums to give one (Siegmund 1985).
   */
  public static final class Watch implements Judge.Watcher {
    private static final double LEADS_TO_A_FALSE_ALARM = 100_000;
    private final Sum more = new Sum(Math.log(2));
    private final Sum fewer = new Sum(-Math.log(2));
    private int leads;

    @Override
    public void saw(double probability, boolean won) {
      more.add(leads, probability, won);
      fewer.add(leads, probability, won);
      leads++;
    }

    /** The first alarm, if there was one. */
    public Drift found() {
      return more.alarm.or(() -> fewer.alarm).orElse(NONE);
    }

    private static final class Sum {
      private final double shift;
      private double sum;
      private double information;
      private int from;
      private double said;
      private double came;
      private Optional<Drift> alarm = Optional.empty();

      Sum(double shift) {
        this.shift = shift;
      }

      void add(int lead, double p, boolean won) {
        if (alarm.isPresent()) return;
        double q = Estimate.probability(Estimate.logit(p) + shift);
        information += p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
        sum += won ? Math.log(q / p) : Math.log((1 - q) / (1 - p));
        if (sum <= 0) {
          sum = 0;
          from = lead + 1;
          said = 0;
          came = 0;
          return;
        }
        said += p;
        came += won ? 1 : 0;
        if (sum > Math.log(LEADS_TO_A_FALSE_ALARM * information / (lead + 1))) alarm = Optional.of(new Drift(OptionalInt.of(from), shiftOf(lead + 1 - from)));
      }

      private double shiftOf(int leads) {
        return Estimate.logit((came + 0.5) / (leads + 1)) - Estimate.logit((said + 0.5) / (leads + 1));
      }
    }
  }
}
