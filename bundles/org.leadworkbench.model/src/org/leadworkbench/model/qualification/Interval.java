package org.leadworkbench.model.qualification;

/**
 * Between which probabilities the truth lies with nine chances in ten.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(0 <= low && low <= high && high <= 1)) throw new IllegalArgumentException("No interval: " + low + " to " + high);
  }
}
