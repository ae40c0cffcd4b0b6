package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Which migrations a database has had. */
final class History {
  private History() {}

  /** The checksum of each migration that was applied, by its number; none where the database is empty. */
  static Map<Integer, String> read(Connection connection) throws SQLException {
    var applied = new TreeMap<Integer, String>();
    if (!exists(connection)) return applied;
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select version_no, checksum from schema_history")) {
      while (rows.next()) applied.put(rows.getInt(1), rows.getString(2));
    }
    return applied;
  }

  static boolean exists(Connection connection) throws SQLException {
    return !Tables.of(connection, "schema_history").isEmpty();
  }

  static void create(Connection connection, UnaryOperator<String> type) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("create table schema_history (version_no integer not null primary key, name "
          + type.apply("text") + " not null, checksum " + type.apply("id") + " not null, applied_at bigint not null, program "
          + type.apply("text") + " not null)");
    }
  }

  static void add(Connection connection, Migration migration, long at, String program) throws SQLException {
    try (var insert = connection.prepareStatement(
        "insert into schema_history (version_no, name, checksum, applied_at, program) values (?, ?, ?, ?, ?)")) {
      insert.setInt(1, migration.version());
      insert.setString(2, migration.name());
      insert.setString(3, migration.checksum());
      insert.setLong(4, at);
      insert.setString(5, program);
      insert.executeUpdate();
    }
  }
}
