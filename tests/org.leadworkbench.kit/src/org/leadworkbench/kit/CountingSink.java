package org.leadworkbench.kit;

import java.util.List;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;

/** Counts rows, keeps none, and measures by how much the heap grows between two of them. */
final class CountingSink implements RowSink {
  private final long from;
  private final long to;
  private long rows;
  private long before;
  private long after;

  CountingSink(long from, long to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public void columns(List<String> names) {}

  @Override
  public boolean row(Row row) {
    rows++;
    if (rows == from) before = heap();
    if (rows == to) after = heap();
    return true;
  }

  long rows() {
    return rows;
  }

  long growth() {
    return after - before;
  }

  /** The heap in use after a collection. */
  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
