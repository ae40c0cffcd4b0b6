package org.leadworkbench.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/**
 * Single steps on a team's server, each on a connection of its own.
 *
 * @param address where it is
 */
record Server(Address address) {
  /** A step on a connection. */
  @FunctionalInterface
  interface Step<T> {
    T on(Connection connection) throws SQLException;
  }

  /** What the step answers; an error of the database in words that say what to do. */
  <T> T run(Step<T> step) {
    try (var connection = address.driver().getConnection()) {
      return step.on(connection);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** The refusal for this error. */
  StoreRefused refused(SQLException e) {
    return new StoreRefused(Causes.of(e).refusal(address).orElse(Refusal.of("store.cannot-open", String.valueOf(e.getSQLState()))), e);
  }

  /** Whether the schema is there. */
  boolean exists() {
    return run(connection -> number(connection, "select count(*) from pg_namespace where nspname = '" + address.schema() + "'") > 0);
  }

  /** Makes the schema where it is not there; programs that start at once wait for each other, else all but one would fail. */
  void create() {
    if (!exists()) run(connection -> {
      connection.setAutoCommit(false);
      execute(connection, "select pg_advisory_xact_lock(" + key("creation") + ")");
      execute(connection, "create schema if not exists " + address.schema());
      connection.commit();
      return null;
    });
  }

  /** Removes the schema with all that is in it. */
  void drop() {
    run(connection -> execute(connection, "drop schema if exists " + address.schema() + " cascade"));
  }

  /**
   * A connection that holds the schema for itself until it is closed.
   *
   * @throws StoreRefused where others use it
   */
  Connection heldAlone() {
    try {
      var connection = address.driver().getConnection();
      if (number(connection, "select case when pg_try_advisory_lock(" + key("use") + ") then 1 else 0 end") == 1) return connection;
      connection.close();
      throw new StoreRefused(Refusal.of("store.in-use", address));
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /**
   * Holds the schema in use together with others for as long as the connection is open, on each connection of a program,
   * so that it is held again after the server was away; fails with 55006 where one holds it alone.
   */
  String use() {
    return "do $$ begin if not pg_try_advisory_lock_shared(" + key("use") + ") then"
        + " raise exception 'held alone' using errcode = 'object_in_use'; end if; end $$";
  }

  /** The key of an advisory lock of this schema. */
  String key(String purpose) {
    return "hashtextextended('leadworkbench " + purpose + " " + address.schema() + "', 0)";
  }

  static Void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
      return null;
    }
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
