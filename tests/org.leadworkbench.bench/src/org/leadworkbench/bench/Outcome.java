package org.leadworkbench.bench;

/**
 * A line of the result.
 *
 * @param name of the measurement
 * @param leads how many leads there were
 * @param figures what was measured
 * @param goal what was wanted
 */
public record Outcome(String name, int leads, Figures figures, Goal goal) {
  /** {@code yes} or {@code no}; empty where nothing was wanted. */
  public String met() {
    if (!goal.isThere()) return "";
    return goal.metBy(figures.ratio()) ? "yes" : "no";
  }
}
