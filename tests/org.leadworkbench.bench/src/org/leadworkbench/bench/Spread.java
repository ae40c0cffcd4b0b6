package org.leadworkbench.bench;

import java.util.List;

/**
 * What several rounds brought.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param least the smallest
 * @param most the largest
 */
public record Spread(double median, double least, double most) {
  /** That of these figures, of which there is at least one. */
  public static Spread of(List<Double> figures) {
    var sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }

  /** A figure that was taken once. */
  public static Spread of(double figure) {
    return new Spread(figure, figure, figure);
  }
}
