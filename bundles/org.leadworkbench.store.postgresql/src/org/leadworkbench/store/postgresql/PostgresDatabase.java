package org.leadworkbench.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.RowWriter;

/** A schema of a team's database, by a pool of connections. */
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 8;
  private static final long PATIENCE_MILLIS = 10_000;
  private static final long ALIVE_MILLIS = 120_000;
  private final Server server;
  private final HikariDataSource source;
  private final AutoCloseable afterwards;

  /**
   * Opens the schema, which is there.
   *
   * @param afterwards what is let go of once the pool is closed
   */
  PostgresDatabase(Server server, AutoCloseable afterwards) {
    this.server = server;
    this.afterwards = afterwards;
    server.run(connection -> null);
    var pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(server.address().driver());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE_MILLIS);
    pool.setKeepaliveTime(ALIVE_MILLIS);
    source = new HikariDataSource(pool);
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public String target() {
    return "PostgreSQL";
  }

  /** In the order of codes: else names would sort, and keys be told apart, by the language of the server. */
  @Override
  public String type(String placeholder) {
    return switch (placeholder) {
      case "id" -> "varchar(64) collate \"C\"";
      case "key" -> "varchar(400) collate \"C\"";
      case "text", "long" -> "text";
      default -> throw new IllegalArgumentException("No type for " + placeholder);
    };
  }

  @Override
  public String through(String index) {
    return " ";
  }

  @Override
  public void lockForMigration(Connection connection) throws SQLException {
    Server.execute(connection, "select pg_advisory_xact_lock(" + server.key("migration") + ")");
  }

  @Override
  public boolean isRetryable(SQLException exception) {
    return Causes.of(exception).areRetryable();
  }

  @Override
  public Optional<Refusal> refusal(SQLException exception) {
    return Causes.of(exception).refusal(server.address());
  }

  @Override
  public void migrated(int version) {
    // the history in the database itself says so
  }

  @Override
  public void copyTo(Path folder) {
    try (var connection = server.address().driver().getConnection()) {
      new Copy(folder).write(connection);
    } catch (SQLException e) {
      throw server.refused(e);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.backup-failed", folder), e);
    }
  }

  @Override
  public <T> T atOneMoment(Reading<T> reading) throws SQLException, IOException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      try {
        return reading.on(connection);
      } finally {
        connection.rollback();
      }
    }
  }

  @Override
  public RowWriter rows(Connection connection, String table, List<String> columns) throws SQLException {
    return new CopiedRows(connection, table, columns);
  }

  @Override
  public List<Finding> examine() {
    return server.run(connection -> {
      boolean writable = Server.number(connection, "select case when has_schema_privilege(current_schema(), 'create')"
          + " and current_setting('transaction_read_only') = 'off' then 1 else 0 end") == 1;
      boolean durable = Server.number(connection, "select case when current_setting('fsync') = 'on'"
          + " and current_setting('synchronous_commit') <> 'off' then 1 else 0 end") == 1;
      long megabytes = Server.number(connection, "select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint >> 20 from pg_class"
          + " where relnamespace = current_schema()::regnamespace and relkind = 'r'");
      return List.of(
          finding(writable, "writable", Refusal.of(writable ? "store.finding.writable" : "store.finding.writable.bad", server.address())),
          finding(durable, "durability", Refusal.of(durable ? "store.finding.durability" : "store.finding.durability.server")),
          finding(true, "size", Refusal.of("store.finding.size", megabytes, server.address())));
    });
  }

  @Override
  public void close() {
    if (source.isClosed()) return;
    source.close();
    try {
      afterwards.close();
    } catch (Exception e) {
      throw new IllegalStateException("The store was closed, but not let go of", e);
    }
  }

  private static Finding finding(boolean healthy, String topic, Refusal text) {
    return new Finding(healthy, topic, text.text(Locale.getDefault()));
  }
}
