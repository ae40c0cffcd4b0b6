package org.leadworkbench.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Updates of single rows of the plain table that only hold while nobody else changed them. */
final class GuardedUpdates {
  private final Connection connection;
  private final List<String> ids = new ArrayList<>();
  private int next;

  /** Of the first so many untouched rows, which are used up one after the other. */
  GuardedUpdates(Connection connection, int count) throws SQLException {
    this.connection = connection;
    try (var query = connection.prepareStatement("select id from lead where status = 'NEW' and version = 1 order by captured_at desc, id fetch first " + count + " rows only");
        var rows = query.executeQuery()) {
      while (rows.next()) ids.add(rows.getString(1));
    }
    connection.commit();
    if (ids.size() < count) throw new IllegalStateException("There are only " + ids.size() + " rows left to change");
  }

  /** Updates so many; after each of so many a commit. */
  void run(int count, int each) throws SQLException {
    try (var update = connection.prepareStatement("update lead set status = ?, next_action = ?, version = version + 1 where id = ? and version = ?")) {
      for (int i = 1; i <= count; i++) {
        update.setString(1, "WORKING");
        update.setString(2, "FOLLOW_UP");
        update.setString(3, ids.get(next++));
        update.setInt(4, 1);
        if (update.executeUpdate() != 1) throw new IllegalStateException("Somebody else changed a row of the plain table");
        if (i % each == 0) connection.commit();
      }
      connection.commit();
    }
  }
}
