package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.workspace.FreeSpace;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole backups: each is opened and counted before it gets its name, and before it takes a store's place. */
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  /** A copy and the file made of it; pages of a database shrink to a fifth in a file at least. */
  private static final double WITH_FILE = 1.2;
  private static final String WRITING = ".backup-";
  private static final String RESTORING = ".restore-";
  private final Engine engine;
  private final StorePlace place;
  private final Migrations migrations;
  private final Clock clock;

  /** Backups of the store in this place, which this engine keeps. */
  public Backups(Engine engine, StorePlace place, Migrations migrations, Clock clock) {
    this.engine = engine;
    this.place = place;
    this.migrations = migrations;
    this.clock = clock;
  }

  /** Writes everything as one file; it has its name only once a copy made from it was opened and counted. */
  public void write(Database database, Path file) {
    var target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      WorkFolder.removeLeft(target.getParent(), WRITING);
      needed(target.getParent(), (long) (WITH_FILE * database.size()));
      try (var work = WorkFolder.in(target.getParent(), WRITING)) {
        Files.move(packed(database, work), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      LOG.info("Backup written, {} bytes", Files.size(target));
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.backup-failed", target), e);
    } catch (SQLException e) {
      throw new StoreRefused(database.refusal(e).orElse(Refusal.of("store.backup-failed", target)), e);
    }
  }

  /** The backup, verified, in the work folder; at no time more than one copy of the database lies beside it. */
  private Path packed(Database database, WorkFolder work) throws IOException, SQLException {
    var before = counts(database);
    var copy = work.folder("copy");
    database.copyTo(copy);
    var counts = countsOfCopy(copy);
    checkBetween(before, counts, counts(database));
    var file = work.path().resolve("backup.zip");
    Archive.pack(copy, file, new Manifest(engine.name(), version(database), migrations.program(),
        clock.instant().toString(), counts, new TreeMap<>()));
    WorkFolder.delete(copy);
    unpackVerified(file, work.folder("check"));
    return file;
  }

  /** Puts a backup in place of the database, and answers where that is now; empty where there was none. */
  public Optional<String> restore(Path file) {
    var manifest = Archive.manifest(file);
    if (!manifest.engine().equals(engine.name()))
      throw new StoreRefused(Refusal.of("store.other-engine", file, manifest.engine(), engine.name()));
    if (manifest.schema() > migrations.version())
      throw new StoreRefused(Refusal.of("store.newer", manifest.schema(), migrations.version()));
    try {
      WorkFolder.removeLeft(place.directory(), RESTORING);
      needed(place.directory(), Archive.size(file));
      try (var work = WorkFolder.in(place.directory(), RESTORING)) {
        var folder = work.folder("copy");
        unpackVerified(file, folder);
        var aside = engine.replace(place, folder, clock.instant());
        LOG.info("Backup of schema {} restored", manifest.schema());
        return aside;
      }
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.restore-failed", file), e);
    }
  }

  private static void needed(Path folder, long bytes) {
    FreeSpace.lacking(folder, bytes).ifPresent(why -> {
      throw new StoreRefused(why);
    });
  }

  private void unpackVerified(Path file, Path folder) throws IOException {
    Archive.unpack(file, folder);
    try {
      if (!countsOfCopy(folder).equals(Archive.manifest(file).counts()))
        throw new StoreRefused(Refusal.of("store.backup-damaged", file));
    } catch (SQLException e) {
      throw new StoreRefused(Refusal.of("store.backup-damaged", file), e);
    }
  }

  private SortedMap<String, Long> countsOfCopy(Path folder) throws SQLException {
    try (var copy = engine.openCopy(place, folder)) {
      return counts(copy);
    }
  }

  private static SortedMap<String, Long> counts(Database database) throws SQLException {
    try (var connection = database.source().getConnection()) {
      return Tables.counts(connection);
    }
  }

  private static int version(Database database) throws SQLException {
    try (var connection = database.source().getConnection()) {
      return History.read(connection).keySet().stream().max(Integer::compare).orElse(0);
    }
  }

  /** Others may write meanwhile: each table of the copy must have as many rows as it had at some time in between. */
  private static void checkBetween(SortedMap<String, Long> before, SortedMap<String, Long> copy, SortedMap<String, Long> after) {
    copy.forEach((table, rows) -> {
      long a = before.getOrDefault(table, -1L);
      long b = after.getOrDefault(table, -1L);
      if (rows < Math.min(a, b) || rows > Math.max(a, b)) throw new StoreRefused(Refusal.of("store.backup-differs", table));
    });
    if (!copy.keySet().equals(before.keySet())) throw new StoreRefused(Refusal.of("store.backup-differs", before.keySet()));
  }
}
