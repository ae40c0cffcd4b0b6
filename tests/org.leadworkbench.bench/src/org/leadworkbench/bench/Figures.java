package org.leadworkbench.bench;

/**
 * What was measured.
 *
 * @param ours what the product needs or reaches
 * @param floor the same of plain code
 * @param unit of both, such as {@code rows/s} or {@code ms}
 */
public record Figures(Spread ours, Spread floor, String unit) {
  /** Ours in proportion to the floor, by the medians. */
  public double ratio() {
    return ours.median() / floor.median();
  }
}
