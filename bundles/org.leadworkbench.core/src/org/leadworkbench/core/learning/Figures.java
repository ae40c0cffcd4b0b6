package org.leadworkbench.core.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well probabilities agreed with what came.
 *
 * @param n of how many leads
 * @param auc how often a lead that was won had the higher probability than one that was not; a tie counts half (Mann and
 *     Whitney); one half where all ended alike
 * @param brier the mean square of the difference between probability and outcome (Brier 1950)
 * @param logLoss the mean of the negative logarithm of the probability of what came
 * @param ece calibration error: the mean distance of mean probability and share won in ten bins of equally many leads
 * @param lift10 how many times the base rate the tenth with the highest probabilities won
 * @param baseRate the share won
 */
public record Figures(int n, double auc, double brier, double logLoss, double ece, double lift10, double baseRate) {
  private static final int BINS = 10;

  /** The figures of these probabilities, one for each lead, with whether it was won; at least one lead. */
  public static Figures of(double[] p, boolean[] won) {
    int n = p.length;
    var order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> p[i])).mapToInt(i -> i).toArray();
    double rate = IntStream.range(0, n).filter(i -> won[i]).count() / (double) n;
    double brier = 0;
    double loss = 0;
    for (int i = 0; i < n; i++) {
      double distance = p[i] - (won[i] ? 1 : 0);
      brier += distance * distance;
      loss -= StrictMath.log(won[i] ? p[i] : 1 - p[i]);
    }
    return new Figures(n, auc(p, won, order), brier / n, loss / n, error(p, won, order), lift(won, order, rate), rate);
  }

  private static double auc(double[] p, boolean[] won, int[] order) {
    double ranks = 0;
    long wins = 0;
    for (int from = 0; from < order.length;) {
      int to = from;
      while (to < order.length && p[order[to]] == p[order[from]]) to++;
      double rank = (from + 1 + to) / 2.0;
      for (int i = from; i < to; i++)
        if (won[order[i]]) {
          ranks += rank;
          wins++;
        }
      from = to;
    }
    double pairs = wins * (double) (order.length - wins);
    return pairs == 0 ? 0.5 : (ranks - wins * (wins + 1) / 2.0) / pairs;
  }

  private static double error(double[] p, boolean[] won, int[] order) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) ((long) order.length * bin / BINS);
      int to = (int) ((long) order.length * (bin + 1) / BINS);
      error += Math.abs(Arrays.stream(order, from, to).mapToDouble(i -> p[i] - (won[i] ? 1 : 0)).sum());
    }
    return error / order.length;
  }

  private static double lift(boolean[] won, int[] order, double rate) {
    int best = Math.max(1, order.length / BINS);
    double wins = Arrays.stream(order, order.length - best, order.length).filter(i -> won[i]).count();
    return rate == 0 ? 0 : wins / best / rate;
  }
}
