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

  /** What was said of one lead after the other, and what came. */
  static final class Said {
    private final List<Double> said = new ArrayList<>();
    private final List<Boolean> came = new ArrayList<>();

    /** This was said of a lead, and whether it was won. */
    void add(double probability, boolean won) {
      said.add(probability);
      came.add(won);
    }

    /** All of it as a diagram. */
    Reliability reliability() {
      var won = new boolean[came.size()];
      for (int i = 0; i < won.length; i++) won[i] = came.get(i);
      return of(said.stream().mapToDouble(Double::doubleValue).toArray(), won);
    }
  }

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
