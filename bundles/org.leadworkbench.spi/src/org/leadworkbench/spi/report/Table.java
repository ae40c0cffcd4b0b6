package org.leadworkbench.spi.report;

import java.util.List;

/**
 * A report's result.
 *
 * @param columns the columns
 * @param rows the rows, each with one cell for each column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    int width = columns.size();
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.stream().anyMatch(r -> r.size() != width)) throw new IllegalArgumentException("Each row has " + width + " cells");
  }
}
