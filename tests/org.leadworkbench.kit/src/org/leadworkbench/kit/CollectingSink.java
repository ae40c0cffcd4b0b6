package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;

/** Keeps rows up to a limit, then says stop, and takes no row without columns nor one after the stop. */
final class CollectingSink implements RowSink {
  private final List<Row> rows = new ArrayList<>();
  private final int limit;
  private List<String> columns = List.of();
  private boolean started;
  private boolean stopped;

  CollectingSink(int limit) {
    this.limit = limit;
  }

  @Override
  public void columns(List<String> names) {
    assertFalse(started, "Columns come once, before the first row");
    started = true;
    columns = List.copyOf(names);
  }

  @Override
  public boolean row(Row row) {
    assertTrue(started, "Columns come before the first row");
    assertFalse(stopped, "A row came after the sink said stop");
    rows.add(row);
    stopped = rows.size() >= limit;
    return !stopped;
  }

  List<String> columns() {
    return columns;
  }

  List<Row> all() {
    return List.copyOf(rows);
  }
}
