package org.leadworkbench.spi.report;

import java.util.Objects;
import org.leadworkbench.spi.Label;

/**
 * A column of a table.
 *
 * @param id unique in its table; the name in files
 * @param label as shown
 * @param kind what its cells hold
 */
public record Column(String id, Label label, Kind kind) {
  /** What a cell holds: words, a count, a share from 0 to 1, or a time in hours. */
  public enum Kind { TEXT, COUNT, SHARE, HOURS }

  public Column {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
  }
}
