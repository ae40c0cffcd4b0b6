package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import org.leadworkbench.core.port.MatchKey;

/** Brings match keys that were kept as texts into the form of numbers, and drops the texts. */
final class KeyCodes {
  private static final int BATCH = 1_000;

  private KeyCodes() {}

  static void fill(Connection connection) throws SQLException {
    try (var read = connection.createStatement(); var insert = connection.prepareStatement("insert into lead_keys (code, lead_id) values (?, ?)")) {
      read.setFetchSize(BATCH);
      try (var keys = read.executeQuery("select lead_id, match_value, strength from old_lead_keys order by lead_id")) {
        var lead = "";
        var known = new HashSet<Long>();
        for (int waiting = 0; keys.next();) {
          if (!keys.getString(1).equals(lead)) known.clear();
          lead = keys.getString(1);
          long code = new MatchKey(MatchKey.Strength.valueOf(keys.getString(3)), keys.getString(2)).code();
          if (!known.add(code)) continue;
          insert.setLong(1, code);
          insert.setString(2, lead);
          insert.addBatch();
          if (++waiting % BATCH == 0) insert.executeBatch();
        }
      }
      insert.executeBatch();
      read.executeUpdate("drop table old_lead_keys");
    }
  }
}
