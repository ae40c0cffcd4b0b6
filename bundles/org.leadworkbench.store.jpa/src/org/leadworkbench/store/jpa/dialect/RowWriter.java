package org.leadworkbench.store.jpa.dialect;

import java.sql.SQLException;
import java.util.List;

/** Writes many rows into one table, in a transaction of somebody else. What is written is there once it is closed. */
public interface RowWriter extends AutoCloseable {
  /**
   * Writes a row, now or later.
   *
   * @param values by column: a {@link String}, {@link Long}, {@link Double}, {@link Boolean} or null
   * @throws SQLException where this row, or one before it, cannot be written; its state is of class 22 for a value that
   *     the database cannot keep
   */
  void write(List<Object> values) throws SQLException;

  @Override
  void close() throws SQLException;
}
