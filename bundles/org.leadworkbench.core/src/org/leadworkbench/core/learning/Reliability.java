package org.leadworkbench.core.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often what was said came true: leads in bins of equally many, the least likely first (a reliability diagram, Murphy
 * and Winkler 1977).
 *
 * @param bins the bins; at most ten, fewer where there are fewer leads
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Some leads of which about the same was said.
   *
   * @param leads how many
   * @param said their mean probability
   * @param came the share of them that was won
   */
  public record Bin(int leads, double said, double came) {}

  /** Of these probabilities, one for each lead, with whether it was won. */
  public static Reliability of(double[] p, boolean[] won) {
    int n = p.length;
    var order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> p[i])).mapToInt(i -> i).toArray();
    var bins = new ArrayList<Bin>();
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) ((long) n * bin / BINS);
      int to = (int) ((long) n * (bin + 1) / BINS);
      if (from == to) continue;
      double said = 0;
      int came = 0;
      for (int i = from; i < to; i++) {
        said += p[order[i]];
        if (won[order[i]]) came++;
      }
      bins.add(new Bin(to - from, said / (to - from), came / (double) (to - from)));
    }
    return new Reliability(bins);
  }
}
