package org.leadworkbench.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Neighbours;
import org.leadworkbench.store.jpa.dialect.RowWriter;

/** A schema of a team's database, by a pool of connections. */
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 8;
  private static final int KEYS_AT_ONCE = 500;
  private static final long PATIENCE_MILLIS = 10_000;
  private static final long ALIVE_MILLIS = 120_000;
  private static final String SIZE = "select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint from pg_class"
      + " where relnamespace = current_schema()::regnamespace and relkind = 'r'";
  private final Server server;
  private final HikariDataSource source;
  private final Channel channel;
  private final Runnable afterwards;

  /**
   * Opens the schema, which is there.
   *
   * @param afterwards what is done once the pool is closed
   */
  PostgresDatabase(Server server, Runnable afterwards) {
    this.server = server;
    this.afterwards = afterwards;
    channel = new Channel(server.address());
    server.run(connection -> Server.execute(connection, server.use()));
    var pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(server.address().driver());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE_MILLIS);
    pool.setKeepaliveTime(ALIVE_MILLIS);
    pool.setConnectionInitSql(server.use());
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
  public boolean plansWell() {
    return true;
  }

  @Override
  public int keysAtOnce() {
    return KEYS_AT_ONCE;
  }

  @Override
  public String unwaiting() {
    return "";
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
  public boolean isLost(SQLException exception) {
    return Causes.of(exception).areLost();
  }

  @Override
  public Optional<Neighbours> neighbours() {
    return Optional.of(channel);
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
  public long size() {
    return server.run(connection -> Server.number(connection, SIZE));
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  /** As text, so that also values are read that lie beside the table. */
  @Override
  public void check(Connection connection, String table) throws SQLException {
    Server.number(connection, "select count(t::text) from " + table + " t");
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
      long megabytes = Server.number(connection, SIZE) >> 20;
      return List.of(
          Finding.of(true, "place", Refusal.of("store.finding.place", server.address(), Server.text(connection, "select current_user"))),
          encryption(connection),
          Finding.of(writable, "writable", Refusal.of(writable ? "store.finding.writable" : "store.finding.writable.bad", server.address())),
          Finding.of(durable, "durability", Refusal.of(durable ? "store.finding.durability" : "store.finding.durability.server")),
          Finding.of(true, "size", Refusal.of("store.finding.size", megabytes, server.address())));
    });
  }

  private Finding encryption(Connection connection) throws SQLException {
    boolean here = Server.number(connection, "select case when coalesce(inet_client_addr() << inet '127.0.0.0/8'"
        + " or inet_client_addr() = inet '::1', true) then 1 else 0 end") == 1;
    boolean encrypted = Server.number(connection, "select count(*) from pg_stat_ssl where ssl and pid = pg_backend_pid()") == 1;
    boolean verified = encrypted && server.address().isVerified();
    if (verified) return Finding.of(true, "encryption", Refusal.of("store.finding.encryption"));
    if (here) return Finding.of(true, "encryption", Refusal.of("store.finding.encryption.here"));
    return Finding.of(false, "encryption", Refusal.of(encrypted ? "store.finding.encryption.unverified" : "store.finding.encryption.bad", "sslmode=verify-full"));
  }

  @Override
  public void close() {
    if (source.isClosed()) return;
    source.close();
    afterwards.run();
  }
}
