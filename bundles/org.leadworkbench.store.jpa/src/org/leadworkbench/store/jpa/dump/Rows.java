package org.leadworkbench.store.jpa.dump;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * All rows of a table, one after the other, in whatever order the database has them.
 *
 * @param connection not in auto-commit mode, else PostgreSQL would send them all at once
 * @param shape the table
 */
record Rows(Connection connection, Shape shape) {
  /** So few that rows with long notes fit into a small heap. */
  private static final int FETCH = 200;

  /** Takes the line of a row. */
  @FunctionalInterface
  interface Taker {
    void take(byte[] line) throws IOException;
  }

  /** What the rows add up to, each of which is also handed over as a line. */
  Sum read(Pace pace, Taker taker) throws SQLException, IOException {
    var sum = new Sum();
    var line = new Line();
    var names = shape.names();
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (var rows = statement.executeQuery("select " + String.join(", ", names) + " from " + shape.table())) {
        while (rows.next()) {
          var bytes = line.of(names, values(rows, shape.kinds()));
          sum.add(bytes);
          taker.take(bytes);
          pace.row();
        }
      }
    }
    return sum;
  }

  private static List<Object> values(ResultSet rows, List<Kind> kinds) throws SQLException {
    var values = new Object[kinds.size()];
    for (int i = 0; i < values.length; i++) {
      var value = kinds.get(i).value(rows, i + 1);
      values[i] = rows.wasNull() ? null : value;
    }
    return Arrays.asList(values);
  }
}
