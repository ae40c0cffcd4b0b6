package org.leadworkbench.store.jpa.dump;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.function.LongPredicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.schema.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dumps of whole stores: how they are written, and how a new store takes one in. */
public final class Dumps {
  private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);
  private final Migrations migrations;
  private final Clock clock;

  /** Dumps of stores of this schema. */
  public Dumps(Migrations migrations, Clock clock) {
    this.migrations = migrations;
    this.clock = clock;
  }

  /** Writes everything as one file, which has its name only once it is complete. */
  public Dump write(Database database, Path file, LongPredicate going) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        var dump = database.atOneMoment(connection -> write(connection, part, new Pace(going)));
        Files.move(part, file); // without an option it is a rename that spares a file which came in the meantime
        LOG.info("Dump of schema {} written, {} rows", dump.schema(), dump.rows());
        return dump;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreRefused(Refusal.of("backup.exists", file), e);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("dump.failed", file), e);
    } catch (SQLException e) {
      throw refused(database, e, "dump.failed", file);
    }
  }

  private Dump write(Connection connection, Path part, Pace pace) throws SQLException, IOException {
    var at = clock.instant();
    var shapes = Catalogue.shapes(connection);
    var tables = new ArrayList<Dump.Table>();
    try (var packing = new Packing(part)) {
      for (var shape : shapes) {
        packing.begin(shape.table());
        var sum = new Rows(connection, shape).read(pace, packing::line);
        tables.add(new Dump.Table(shape.table(), sum.rows(), sum.hex()));
      }
      var dump = new Dump(migrations.version(), migrations.program(), at, tables);
      packing.finish(new Contents(Contents.FORMAT, dump, shapes));
      pace.look();
      return dump;
    }
  }

  /** Reads a file into a new store, all of it or nothing. */
  public Dump load(Database database, Path file, LongPredicate going) {
    try (var unpacking = Unpacking.of(file)) {
      var contents = unpacking.contents();
      if (contents.dump().schema() > migrations.version())
        throw new StoreRefused(Refusal.of("store.newer", contents.dump().schema(), migrations.version()));
      inOneTransaction(database, connection -> load(new Loading(database, connection, unpacking, contents, new Pace(going))));
      LOG.info("Dump of schema {} loaded, {} rows", contents.dump().schema(), contents.dump().rows());
      return contents.dump();
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("load.damaged", file, e.getClass().getSimpleName()), e);
    } catch (SQLException e) {
      throw refused(database, e, "load.failed", file);
    }
  }

  /** An older dump goes into the tables of its time, which are then brought up to date as a store of that time would be. */
  private Dump load(Loading loading) throws SQLException, IOException {
    var schema = loading.contents().dump().schema();
    var store = new NewStore(loading.database(), loading.connection());
    store.hold();
    if (schema < migrations.version()) store.makeAgain(migrations.until(schema));
    loading.run();
    migrations.apply(loading.database(), loading.connection());
    return loading.contents().dump();
  }

  private static void inOneTransaction(Database database, Database.Reading<Dump> change) throws SQLException, IOException {
    try (var connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      try {
        change.on(connection);
        connection.commit();
      } catch (SQLException | IOException | RuntimeException | Error e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static StoreRefused refused(Database database, SQLException e, String code, Path file) {
    return new StoreRefused(database.refusal(e).orElse(Refusal.of(code, file, String.valueOf(e.getSQLState()))), e);
  }
}
