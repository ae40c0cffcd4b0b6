package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Schema;
import org.leadworkbench.store.jpa.entity.Micros;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema as the sum of its migrations. All that are missing are applied in one transaction, by one program at a
 * time; a schema that is newer, or whose history differs from this program's, is refused before anything is written.
 */
public final class Migrations implements Schema {
  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final List<String> SHIPPED = List.of("V0001__leads.sql", "V0002__lead_keys.sql", "V0003__lead_changes.sql", "V0004__narrow_rows.sql",
      "V0005__learning.sql", "V0006__assessments_of_a_lead.sql");
  private static final Migration AT_ONCE = Migration.shipped("B0004__everything.sql");
  private static final Map<Integer, Step> STEPS = Map.of(4, KeyCodes::fill);
  private final List<Migration> migrations;
  private final String program;
  private final Clock clock;

  Migrations(List<Migration> migrations, String program, Clock clock) {
    this.migrations = List.copyOf(migrations);
    this.program = program;
    this.clock = clock;
  }

  /** The migrations of this program, whose version goes into the history. */
  public static Migrations shipped(String program, Clock clock) {
    return new Migrations(SHIPPED.stream().map(Migration::shipped).toList(), program, clock);
  }

  /** The same and one step more. */
  public Migrations and(String name, String sql) {
    var more = new ArrayList<>(migrations);
    more.add(new Migration(version() + 1, name, sql));
    return new Migrations(more, program, clock);
  }

  /** The same up to the step of this number. */
  public Migrations until(int version) {
    return new Migrations(migrations.stream().filter(m -> m.version() <= version).toList(), program, clock);
  }

  /** What a migration does after its statements and SQL cannot. */
  private interface Step {
    void run(Connection connection) throws SQLException;
  }

  @Override
  public int version() {
    return migrations.getLast().version();
  }

  /** The program's version, as it is kept in the history and in backups. */
  public String program() {
    return program;
  }

  @Override
  public void create(Database database) {
    update(database, () -> {});
  }

  /** Brings the schema up to this program's; the backup is made first where there is something to lose. */
  public void update(Database database, Runnable backup) {
    try (var connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      try {
        var before = History.read(connection);
        connection.rollback();
        check(before);
        if (before.size() == migrations.size()) return;
        if (!before.isEmpty()) backup.run();
        apply(database, connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
      database.migrated(version());
    } catch (SQLException e) {
      throw database.refusal(e).map(why -> new StoreRefused(why, e))
          .orElseGet(() -> new StoreRefused(Refusal.of("store.migration-failed", e.getSQLState()), e));
    }
  }

  /** Refuses a schema that this program must not use. */
  public void check(Map<Integer, String> history) {
    int newest = history.keySet().stream().max(Integer::compare).orElse(0);
    if (newest > version()) throw new StoreRefused(Refusal.of("store.newer", newest, version()));
    for (var migration : migrations.stream().filter(m -> m.version() <= newest).toList())
      if (!migration.checksum().equals(history.get(migration.version())))
        throw new StoreRefused(Refusal.of("store.schema-changed", migration.version()));
  }

  /** Applies what is missing in the transaction of this connection. */
  public void apply(Database database, Connection connection) throws SQLException {
    database.lockForMigration(connection);
    var history = History.read(connection);
    check(history); // again, as another program may have been faster until the lock was ours
    if (!History.exists(connection)) History.create(connection, database::type);
    boolean fresh = history.isEmpty() && version() >= AT_ONCE.version();
    if (fresh) run(AT_ONCE, database, connection);
    for (var migration : migrations) {
      if (history.containsKey(migration.version())) continue;
      if (!fresh || migration.version() > AT_ONCE.version()) {
        run(migration, database, connection);
        STEPS.getOrDefault(migration.version(), c -> {}).run(connection);
      }
      History.add(connection, migration, Micros.of(clock.instant()), program);
    }
  }

  private static void run(Migration migration, Database database, Connection connection) throws SQLException {
    LOG.info("Applying migration {} {}", migration.version(), migration.name());
    try (var statement = connection.createStatement()) {
      for (var sql : migration.statements(database::type)) statement.executeUpdate(sql);
    }
  }
}
