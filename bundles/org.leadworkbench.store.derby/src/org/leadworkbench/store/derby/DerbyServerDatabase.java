package org.leadworkbench.store.derby;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

/** A database over the network, by a pool of connections. */
final class DerbyServerDatabase implements Database {
  private static final int CONNECTIONS = 8;
  private static final int KEYS_AT_ONCE = 100;
  private static final long PATIENCE_MILLIS = 10_000;
  private final ServerAddress address;
  private final HikariDataSource source;
  private final ChangeTable others;

  DerbyServerDatabase(ServerAddress address) {
    this.address = address;
    others = new ChangeTable(address);
    try (var connection = address.driver().getConnection()) {
      if (connection.isReadOnly()) throw new StoreRefused(Refusal.of("store.read-only", address));
    } catch (SQLException e) {
      throw new StoreRefused(refusal(e).orElse(Refusal.of("store.cannot-open", String.valueOf(e.getSQLState()))), e);
    }
    var pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(address.driver());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE_MILLIS);
    source = new HikariDataSource(pool);
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public String target() {
    return "Derby";
  }

  @Override
  public String type(String placeholder) {
    return DerbyDatabase.columnType(placeholder);
  }

  @Override
  public String through(String index) {
    return DerbyDatabase.readThrough(index);
  }

  @Override
  public boolean plansWell() {
    return false;
  }

  @Override
  public int keysAtOnce() {
    return KEYS_AT_ONCE;
  }

  @Override
  public String unwaiting() {
    return DerbyDatabase.UNWAITING;
  }

  /** The program that serves the database brings its schema up to date. */
  @Override
  public void lockForMigration(Connection connection) {
    throw new StoreRefused(Refusal.of("store.served", address));
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
    return Optional.of(others);
  }

  @Override
  public Optional<Refusal> refusal(SQLException exception) {
    return Causes.of(exception).refusalOfServer(address);
  }

  @Override
  public void migrated(int version) {
    // only the serving program migrates
  }

  @Override
  public void copyTo(Path folder) {
    throw new StoreRefused(Refusal.of("store.served", address));
  }

  @Override
  public <T> T atOneMoment(Reading<T> reading) {
    throw new StoreRefused(Refusal.of("store.served", address));
  }

  /** Nothing is copied from here. */
  @Override
  public long size() {
    return 0;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public void check(Connection connection, String table) throws SQLException {
    DerbyDatabase.checkTable(connection, table);
  }

  @Override
  public List<Finding> examine() {
    return List.of(Finding.of(true, "place", Refusal.of("store.finding.place", address, address.user())), encryption());
  }

  private Finding encryption() {
    if (address.isVerified()) return Finding.of(true, "encryption", Refusal.of("store.finding.encryption"));
    if (address.isHere()) return Finding.of(true, "encryption", Refusal.of("store.finding.encryption.here"));
    return Finding.of(false, "encryption",
        Refusal.of(address.isEncrypted() ? "store.finding.encryption.unverified" : "store.finding.encryption.bad", "ssl=peerAuthentication"));
  }

  @Override
  public void close() {
    source.close();
  }
}
