package org.leadworkbench.store.jpa.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that writes some columns of a row whose version is still the expected one.
 *
 * @param table the table
 * @param columns what is written
 * @param keys the identity
 */
record RowUpdate<T>(String table, List<Column> columns, List<Column> keys) {
  String sql() {
    return "update " + table + " set version = ?" + columns.stream().map(c -> ", " + c.name() + " = ?").collect(Collectors.joining())
        + " where version = ?" + keys.stream().map(c -> " and " + c.name() + " = ?").collect(Collectors.joining());
  }

  /** Fills the statement. */
  void bind(PreparedStatement statement, T row, int expected, int now) throws SQLException {
    statement.setInt(1, now);
    int next = bind(statement, columns, 2, row);
    statement.setInt(next, expected);
    bind(statement, keys, next + 1, row);
  }

  private int bind(PreparedStatement statement, List<Column> some, int first, T row) throws SQLException {
    int index = first;
    for (var column : some) column.bind(statement, index++, row);
    return index;
  }
}
