package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.List;

/**
 * What a dump holds: everything of a store, in a form that no database owns.
 *
 * @param schema the version of the schema its tables are of
 * @param program the version of the program that wrote it
 * @param at when it was written
 * @param tables every table, each after those it refers to
 */
public record Dump(int schema, String program, Instant at, List<Table> tables) {
  public Dump {
    tables = List.copyOf(tables);
  }

  /**
   * A table of it.
   *
   * @param name in small letters
   * @param rows how many it has
   * @param sum of all rows whatever their order, 64 hexadecimal digits: equal where the rows are
   */
  public record Table(String name, long rows, String sum) {}

  /** The rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /** The rows of this table; none where there is no such table. */
  public long rows(String table) {
    return tables.stream().filter(t -> t.name().equals(table)).mapToLong(Table::rows).sum();
  }
}
