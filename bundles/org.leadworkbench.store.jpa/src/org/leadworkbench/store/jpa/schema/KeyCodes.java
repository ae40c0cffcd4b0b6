package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.store.jpa.dialect.BatchedRows;

/** Brings match keys that were kept as texts into the form of numbers, and drops the texts. */
final class KeyCodes {
  private static final int FETCH = 1_000;

  private KeyCodes() {}

  static void fill(Connection connection) throws SQLException {
    try (var read = connection.createStatement()) {
      read.setFetchSize(FETCH);
      try (var written = new BatchedRows(connection, "lead_keys", List.of("code", "lead_id"));
          var keys = read.executeQuery("select lead_id, match_value, strength from old_lead_keys order by lead_id")) {
        var lead = "";
        var known = new HashSet<Long>();
        while (keys.next()) {
          if (!keys.getString(1).equals(lead)) known.clear();
          lead = keys.getString(1);
          long code = new MatchKey(MatchKey.Strength.valueOf(keys.getString(3)), keys.getString(2)).code();
          if (known.add(code)) written.write(List.of(code, lead));
        }
      }
      read.executeUpdate("drop table old_lead_keys");
    }
  }
}
