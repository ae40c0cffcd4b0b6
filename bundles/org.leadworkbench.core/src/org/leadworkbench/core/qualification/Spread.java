package org.leadworkbench.core.qualification;

import java.util.Arrays;
import java.util.List;

/**
 * How likely the open leads are to buy, as they were judged last.
 *
 * @param probabilities one for each judged open lead, the highest first
 */
public record Spread(List<Double> probabilities) {
  public Spread {
    probabilities = List.copyOf(probabilities);
  }

  /** How many leads have at least this probability. */
  public long from(double threshold) {
    double[] rising = probabilities.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    int place = Arrays.binarySearch(rising, threshold);
    int first = place < 0 ? -place - 1 : place;
    while (first > 0 && rising[first - 1] == threshold) first--;
    return rising.length - first;
  }

  /** How many leads were judged. */
  public long all() {
    return probabilities.size();
  }
}
