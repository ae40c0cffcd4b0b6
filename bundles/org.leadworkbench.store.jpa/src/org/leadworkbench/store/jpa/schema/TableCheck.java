package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;

/**
 * Reads every table with all its indexes.
 *
 * @param database whose tables
 */
public record TableCheck(Database database) {
  /** What was found: each table that is damaged, else one finding for all of them. */
  public List<Finding> run() {
    try (var connection = database.source().getConnection()) {
      var tables = Tables.of(connection, "%");
      var damaged = new ArrayList<Finding>();
      for (var table : tables) check(connection, table, damaged);
      return damaged.isEmpty() ? List.of(finding(true, "store.finding.tables", tables.size())) : List.copyOf(damaged);
    } catch (SQLException e) {
      throw new StoreRefused(database.refusal(e).orElse(Refusal.of("store.cannot-open", e.getSQLState())), e);
    }
  }

  private void check(Connection connection, String table, List<Finding> damaged) {
    try {
      database.check(connection, table);
    } catch (SQLException e) {
      damaged.add(finding(false, "store.finding.tables.bad", table.toLowerCase(Locale.ROOT), e.getSQLState()));
    }
  }

  private static Finding finding(boolean healthy, String code, Object... arguments) {
    return Finding.of(healthy, "tables", Refusal.of(code, arguments));
  }
}
