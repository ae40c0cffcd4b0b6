package org.leadworkbench.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An embedded database in a folder. */
final class DerbyDatabase implements Database {
  private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);
  private static final List<String> SHUT_DOWN = List.of("08006", "XJ015");
  private static final long LITTLE_SPACE = 500L << 20;
  private final Path folder;
  private final EmbeddedDataSource source;
  private boolean open = true;

  private DerbyDatabase(Path folder, EmbeddedDataSource source) {
    this.folder = folder;
    this.source = source;
  }

  /** Makes the database of a folder that does not exist. */
  static DerbyDatabase create(Path folder) {
    return started(folder, true);
  }

  /** Opens the database of a folder. */
  static DerbyDatabase open(Path folder) {
    return started(folder, false);
  }

  private static DerbyDatabase started(Path folder, boolean create) {
    if (folder.toString().contains(";")) throw new StoreRefused(Refusal.of("store.semicolon", folder));
    var source = source(folder);
    if (create) source.setCreateDatabase("create");
    try (var connection = source.getConnection()) {
      if (connection.isReadOnly()) throw new StoreRefused(Refusal.of("store.read-only", folder));
    } catch (SQLException e) {
      throw new StoreRefused(Causes.of(e).refusal(folder).orElse(Refusal.of("store.cannot-open", e.getSQLState())), e);
    }
    return new DerbyDatabase(folder, source(folder));
  }

  private static EmbeddedDataSource source(Path folder) {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(folder.toString());
    return source;
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
    return switch (placeholder) {
      case "id" -> "varchar(64)";
      case "key" -> "varchar(400)";
      case "text" -> "varchar(32672)";
      case "long" -> "clob";
      default -> throw new IllegalArgumentException("No type for " + placeholder);
    };
  }

  /** Derby plans for an empty table what it then does to a full one, and does not know that a page ends early. */
  @Override
  public String through(String index) {
    return " --DERBY-PROPERTIES index=" + index.toUpperCase(Locale.ROOT) + "\n ";
  }

  @Override
  public void lockForMigration(Connection connection) {
    // the data directory is this program's alone
  }

  @Override
  public boolean isRetryable(SQLException exception) {
    return Causes.of(exception).areRetryable();
  }

  @Override
  public Optional<Refusal> refusal(SQLException exception) {
    return Causes.of(exception).refusal(folder);
  }

  @Override
  public void migrated(int version) {
    try {
      Folders.noteVersion(folder, version);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.disk-full", folder), e);
    }
  }

  @Override
  public void copyTo(Path target) {
    try (var connection = source.getConnection();
        var backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
      backup.setString(1, target.toString());
      backup.execute();
      Files.move(target.resolve(folder.getFileName()), target.resolve("db"));
    } catch (SQLException e) {
      throw new StoreRefused(refusal(e).orElse(Refusal.of("store.backup-failed", target)), e);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.backup-failed", target), e);
    }
  }

  /** A copy is read, as Derby would let writers wait for whoever reads all rows of one moment. */
  @Override
  public <T> T atOneMoment(Reading<T> reading) throws SQLException, IOException {
    var copies = Folders.scratch(folder);
    try {
      copyTo(Files.createDirectory(copies));
      try (var copy = open(copies.resolve("db")); var connection = copy.source.getConnection()) {
        connection.setAutoCommit(false);
        try {
          return reading.on(connection);
        } finally {
          connection.rollback();
        }
      }
    } finally {
      Folders.delete(copies);
    }
  }

  @Override
  public List<Finding> examine() {
    try {
      long free = folder.toFile().getUsableSpace();
      boolean writable = Files.isWritable(folder.resolve("log")) && Files.isWritable(folder.resolve("seg0"));
      boolean durable = !"test".equalsIgnoreCase(System.getProperty("derby.system.durability"));
      return List.of(
          finding(free >= LITTLE_SPACE, "space", Refusal.of(
              free >= LITTLE_SPACE ? "store.finding.space" : "store.finding.space.bad", free >> 20)),
          finding(writable, "writable", Refusal.of(writable ? "store.finding.writable" : "store.finding.writable.bad", folder)),
          finding(durable, "durability", Refusal.of(durable ? "store.finding.durability" : "store.finding.durability.bad")),
          finding(true, "size", Refusal.of("store.finding.size", Folders.size(folder) >> 20, folder)));
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.damaged", folder, e.getClass().getSimpleName()), e);
    }
  }

  @Override
  public synchronized void close() {
    if (!open) return;
    open = false;
    var down = source(folder);
    down.setShutdownDatabase("shutdown");
    try {
      down.getConnection().close();
      LOG.warn("Derby did not confirm its shutdown");
    } catch (SQLException e) {
      if (!SHUT_DOWN.contains(e.getSQLState())) LOG.warn("Derby's shutdown ended with {}", e.getSQLState());
    }
  }

  private static Finding finding(boolean healthy, String topic, Refusal text) {
    return new Finding(healthy, topic, text.text(Locale.getDefault()));
  }
}
