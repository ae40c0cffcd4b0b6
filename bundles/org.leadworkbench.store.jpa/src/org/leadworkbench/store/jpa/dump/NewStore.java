package org.leadworkbench.store.jpa.dump;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Team;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.schema.Migrations;

/**
 * A store in which nothing is yet but what every store has from the start, held against all others for a transaction.
 *
 * @param database it is on
 * @param connection with the transaction
 */
record NewStore(Database database, Connection connection) {
  private static final String TEAMS = "teams";

  /** Takes hold of it; {@link StoreRefused} where somebody has worked in it. */
  void hold() throws SQLException {
    var tables = Catalogue.shapes(connection).stream().map(Shape::table).toList();
    for (var table : tables) execute("lock table " + table + " in exclusive mode");
    for (var table : tables)
      if (has("select 1 from " + table + (table.equals(TEAMS) ? others() : "")))
        throw new StoreRefused(Refusal.of("load.not-new", table));
  }

  private static String others() {
    return " where id not in ('" + Team.MARKETING.value() + "', '" + Team.SALES.value() + "')";
  }

  private boolean has(String query) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setMaxRows(1);
      try (var rows = statement.executeQuery(query)) {
        return rows.next();
      }
    }
  }

  /** Makes its tables those of an earlier program. */
  void makeAgain(Migrations earlier) throws SQLException {
    var tables = Catalogue.shapes(connection).reversed().stream().map(Shape::table);
    for (var table : Stream.concat(tables, Catalogue.OF_ITSELF.stream()).toList()) execute("drop table " + table);
    earlier.apply(database, connection);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
