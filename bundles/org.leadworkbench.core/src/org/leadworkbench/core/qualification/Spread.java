package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How likely the open leads are to buy, as they were judged last.
 *
 * @param probabilities one for each judged open lead, the highest first
 * @param waiting those of them that sales has not accepted yet
 */
public record Spread(List<Double> probabilities, List<Double> waiting) {
  public Spread {
    probabilities = List.copyOf(probabilities);
    waiting = List.copyOf(waiting);
  }

  /** Of leads that all wait. */
  public Spread(List<Double> probabilities) {
    this(probabilities, probabilities);
  }

  /** How many leads have at least this probability. */
  public long from(double threshold) {
    return from(probabilities, threshold);
  }

  /** How many of those that sales would have to call have at least this probability. */
  public long waitingFrom(double threshold) {
    return from(waiting, threshold);
  }

  /** The lowest threshold, in whole hundredths, that gives sales no more leads to call than so many; empty where none does. */
  public OptionalDouble thresholdFor(long calls) {
    return IntStream.rangeClosed(1, 99).mapToDouble(hundredth -> hundredth / 100.0).filter(threshold -> waitingFrom(threshold) <= calls).findFirst();
  }

  /** Asked while somebody types, of a hundred thousand leads: by halves, as they fall. */
  private static long from(List<Double> falling, double threshold) {
    int first = 0;
    int below = falling.size();
    while (first < below) {
      int middle = (first + below) >>> 1;
      if (falling.get(middle) >= threshold) first = middle + 1;
      else below = middle;
    }
    return first;
  }

  /** How many leads were judged. */
  public long all() {
    return probabilities.size();
  }
}
