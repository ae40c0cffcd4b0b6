package org.leadworkbench.store.jpa.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement that writes some columns of a row whose version is still the expected one.
 *
 * @param table the table
 * @param columns what is written
 * @param others columns that no field of the row stands for, written with them
 * @param keys the identity
 */
record RowUpdate<T>(String table, List<Column> columns, List<String> others, List<Column> keys) {
  /** The same that writes this column, too. */
  RowUpdate<T> and(String other) {
    return new RowUpdate<>(table, columns, Stream.concat(others.stream(), Stream.of(other)).toList(), keys);
  }

  String sql() {
    return "update " + table + " set version = ?" + Stream.concat(columns.stream().map(Column::name), others.stream()).map(c -> ", " + c + " = ?").collect(Collectors.joining())
        + " where version = ?" + keys.stream().map(c -> " and " + c.name() + " = ?").collect(Collectors.joining());
  }

  /** Fills the statement; with the texts of the other columns. */
  void bind(PreparedStatement statement, T row, int expected, int now, String... texts) throws SQLException {
    statement.setInt(1, now);
    int next = bind(statement, columns, 2, row);
    for (var text : texts) statement.setString(next++, text);
    statement.setInt(next, expected);
    bind(statement, keys, next + 1, row);
  }

  private int bind(PreparedStatement statement, List<Column> some, int first, T row) throws SQLException {
    int index = first;
    for (var column : some) column.bind(statement, index++, row);
    return index;
  }
}
