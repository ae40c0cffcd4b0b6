package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole backups: each is opened and counted before it gets its name, and before it takes a store's place. */
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
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
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      var work = Files.createTempDirectory(target.getParent(), ".backup-");
      try {
        var before = counts(database);
        var copy = Files.createDirectory(work.resolve("copy"));
        database.copyTo(copy);
        var counts = countsOfCopy(copy);
        checkBetween(before, counts, counts(database));
        Archive.pack(copy, part, new Manifest(engine.name(), version(database), migrations.program(),
            clock.instant().toString(), counts, new TreeMap<>()));
        unpackVerified(part, Files.createDirectory(work.resolve("check")));
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("Backup written, {} bytes", Files.size(target));
      } finally {
        delete(work);
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.backup-failed", target), e);
    } catch (SQLException e) {
      throw new StoreRefused(database.refusal(e).orElse(Refusal.of("store.backup-failed", target)), e);
    }
  }

  /** Puts a backup in place of the database, and answers where that is now; empty where there was none. */
  public Optional<String> restore(Path file) {
    var manifest = Archive.manifest(file);
    if (!manifest.engine().equals(engine.name()))
      throw new StoreRefused(Refusal.of("store.other-engine", file, manifest.engine(), engine.name()));
    if (manifest.schema() > migrations.version())
      throw new StoreRefused(Refusal.of("store.newer", manifest.schema(), migrations.version()));
    try {
      var work = Files.createTempDirectory(place.directory(), ".restore-");
      try {
        var folder = Files.createDirectory(work.resolve("copy"));
        unpackVerified(file, folder);
        var aside = engine.replace(place, folder, clock.instant());
        LOG.info("Backup of schema {} restored", manifest.schema());
        return aside;
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.restore-failed", file), e);
    }
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

  /** Removes a folder with all that is in it. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> tree = Files.walk(folder)) {
      for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
