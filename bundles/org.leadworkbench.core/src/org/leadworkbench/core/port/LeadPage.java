package org.leadworkbench.core.port;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param rows the rows, in order
 * @param next where the list goes on; empty at its end
 */
public record LeadPage(List<LeadRow> rows, Optional<Cursor> next) {
  /**
   * A place in a list: behind this row. It holds for the query it came from.
   *
   * @param key the row's value in the list's order, as text
   * @param id the row's lead
   */
  public record Cursor(String key, String id) {}

  public LeadPage {
    rows = List.copyOf(rows);
  }
}
