package org.leadworkbench.spi.capture;

import java.util.List;

/**
 * A record of the input as it came.
 *
 * @param number as a spreadsheet counts records: the header is 1, the first record 2; a line break inside quotes does not count
 * @param cells the cells in order of the columns; fewer than columns where the record was cut off, more where it is too long
 */
public record Row(long number, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** Whether no cell holds anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
