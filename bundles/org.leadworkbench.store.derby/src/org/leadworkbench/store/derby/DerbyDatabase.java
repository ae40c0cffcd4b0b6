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
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Neighbours;

/** An embedded database in a folder. */
final class DerbyDatabase implements Database {
  /** Else a list would stand still while an import runs, and those who claim from it would wait for each other. */
  static final String UNWAITING = " with ur";
  private static final long LITTLE_SPACE = 500L << 20;
  private final Path folder;
  private final StorePlace place;
  private final DataSource source;
  private boolean open = true;

  private DerbyDatabase(Path folder, StorePlace place, DataSource source) {
    this.folder = folder;
    this.place = place;
    this.source = source;
  }

  /** Makes the database of a folder that does not exist, for who works in the place. */
  static DerbyDatabase create(Path folder, StorePlace place) {
    return started(folder, place, true);
  }

  /** Opens the database of a folder, for who works in the place. */
  static DerbyDatabase open(Path folder, StorePlace place) {
    return started(folder, place, false);
  }

  private static DerbyDatabase started(Path folder, StorePlace place, boolean create) {
    if (folder.toString().contains(";")) throw new StoreRefused(Refusal.of("store.semicolon", folder));
    var source = Connections.plain(folder, place);
    if (create) source.setCreateDatabase("create");
    try (var connection = source.getConnection()) {
      if (connection.isReadOnly()) throw unwritable(folder, place);
    } catch (SQLException e) {
      throw new StoreRefused(Causes.of(e).refusal(folder).orElse(Refusal.of("store.cannot-open", e.getSQLState())), e);
    }
    return new DerbyDatabase(folder, place, new Connections(folder, place));
  }

  /** Derby opens for reading what it cannot write. */
  private static StoreRefused unwritable(Path folder, StorePlace place) {
    boolean full = Connections.isFull(folder);
    Shutdown.of(folder, place);
    return new StoreRefused(Refusal.of(full ? "store.disk-full" : "store.read-only", folder));
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
    return columnType(placeholder);
  }

  static String columnType(String placeholder) {
    return switch (placeholder) {
      case "id" -> "varchar(64)";
      case "key" -> "varchar(400)";
      case "text" -> "varchar(32672)";
      case "long" -> "clob";
      default -> throw new IllegalArgumentException("No type for " + placeholder);
    };
  }

  @Override
  public String through(String index) {
    return readThrough(index);
  }

  /** Derby plans for an empty table what it then does to a full one, and does not know that a page ends early. */
  static String readThrough(String index) {
    return " --DERBY-PROPERTIES index=" + index.toUpperCase(Locale.ROOT) + "\n ";
  }

  @Override
  public boolean plansWell() {
    return false;
  }

  /** Derby plans a list of keys for an empty table, and then reads a full one from end to end for them. */
  @Override
  public int keysAtOnce() {
    return 1;
  }

  @Override
  public String unwaiting() {
    return UNWAITING;
  }

  @Override
  public void lockForMigration(Connection connection) {
    // the data directory is this program's alone
  }

  @Override
  public boolean isRetryable(SQLException exception) {
    return Causes.of(exception).areRetryable();
  }

  /** An interrupted wait closes the connection, too; that is among what can be repeated. */
  @Override
  public boolean isLost(SQLException exception) {
    return false;
  }

  @Override
  public Optional<Neighbours> neighbours() {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> refusal(SQLException exception) {
    var causes = Causes.of(exception);
    return causes.refusal(folder).or(() -> causes.areOfTheEngine() && Connections.isShort(folder)
        ? Optional.of(Refusal.of("store.disk-full", folder)) : Optional.empty());
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
      try (var copy = open(copies.resolve("db"), place); var connection = copy.source.getConnection()) {
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
  public long size() {
    try {
      return Folders.size(folder);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.files", folder), e);
    }
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(folder);
  }

  @Override
  public void check(Connection connection, String table) throws SQLException {
    checkTable(connection, table);
  }

  /** Derby's own comparison of a table with its indexes. */
  static void checkTable(Connection connection, String table) throws SQLException {
    try (var check = connection.prepareStatement("values syscs_util.syscs_check_table(current schema, ?)")) {
      check.setString(1, table);
      check.executeQuery().next(); // which is when Derby checks
    }
  }

  @Override
  public List<Finding> examine() {
    try {
      long free = folder.toFile().getUsableSpace();
      boolean writable = Files.isWritable(folder.resolve("log")) && Files.isWritable(folder.resolve("seg0"));
      boolean durable = !"test".equalsIgnoreCase(System.getProperty("derby.system.durability"));
      return List.of(
          Finding.of(free >= LITTLE_SPACE, "space", Refusal.of(
              free >= LITTLE_SPACE ? "store.finding.space" : "store.finding.space.bad", free >> 20)),
          Finding.of(writable, "writable", Refusal.of(writable ? "store.finding.writable" : "store.finding.writable.bad", folder)),
          Finding.of(durable, "durability", Refusal.of(durable ? "store.finding.durability" : "store.finding.durability.bad")),
          Finding.of(true, "size", Refusal.of("store.finding.size", Folders.size(folder) >> 20, folder)));
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.damaged", folder, e.getClass().getSimpleName()), e);
    }
  }

  @Override
  public synchronized void close() {
    if (!open) return;
    open = false;
    Shutdown.of(folder, place);
  }
}
