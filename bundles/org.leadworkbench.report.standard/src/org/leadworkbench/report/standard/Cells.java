package org.leadworkbench.report.standard;

import java.util.stream.DoubleStream;
import org.leadworkbench.spi.report.Cell;

/** Figures as cells: what cannot be computed from nothing is an empty cell, never a zero. */
final class Cells {
  private Cells() {}

  static Cell count(long value) {
    return new Cell.Count(value);
  }

  static Cell share(long part, long whole) {
    return whole == 0 ? new Cell.Empty() : new Cell.Share((double) part / whole);
  }

  /** The middle one of these hours, or the mean of the two in the middle. */
  static Cell median(DoubleStream hours) {
    var sorted = hours.sorted().toArray();
    int n = sorted.length;
    return n == 0 ? new Cell.Empty() : new Cell.Hours((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
  }
}
