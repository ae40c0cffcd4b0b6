package org.leadworkbench.store.derby;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadworkbench.core.port.StorePlace;

/**
 * Where a data directory keeps its database, and how that changes: only by a rename, so that a power cut leaves the old
 * or the new, never half of one.
 *
 * @param directory the data directory
 */
record Folders(Path directory) {
  private static final String NEW = "db.new-";
  private static final String VERSION = "leadworkbench.schema";

  /** Those of the place's data directory. */
  static Folders of(StorePlace place) {
    return new Folders(place.directory().toAbsolutePath().normalize());
  }

  /** The database. */
  Path database() {
    return directory.resolve("db");
  }

  /** A restored database, complete, that is about to take the place. */
  Path restored() {
    return directory.resolve("db.restored");
  }

  /** The room kept for a full disk. */
  Reserve reserve() {
    return new Reserve(directory.resolve("db.reserve"));
  }

  /** Where Derby writes its log. */
  Path log() {
    return directory.resolve("log").resolve("derby.log");
  }

  /** A place to make a database that nobody finds yet. */
  Path fresh() {
    return directory.resolve(NEW + ProcessHandle.current().pid());
  }

  /** A place beside a database for copies of it; what a killed program leaves there is removed with what is half-made. */
  static Path scratch(Path database) {
    return database.resolveSibling(NEW + "copy-" + UUID.randomUUID());
  }

  /** Finishes or removes what an earlier start or restore was interrupted in. */
  void tidy() throws IOException {
    try (var siblings = Files.list(directory)) {
      for (var path : siblings.filter(p -> p.getFileName().toString().startsWith(NEW)).toList()) delete(path);
    }
    if (!Files.exists(database()) && Files.exists(restored())) move(restored(), database());
  }

  /** Moves the database aside, where there is one. */
  Optional<Path> aside(Instant at) throws IOException {
    if (!Files.exists(database())) return Optional.empty();
    var aside = directory.resolve("db.before-restore-" + at.toString().replace(':', '-'));
    move(database(), aside);
    return Optional.of(aside);
  }

  /** The schema's version as it was noted beside the database's own files; 0 where it was not. */
  int notedVersion() throws IOException {
    var file = database().resolve(VERSION);
    return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
  }

  /** Notes the schema's version in a database's folder, to be read without opening the database. */
  static void noteVersion(Path database, int version) throws IOException {
    var file = database.resolve(VERSION);
    var part = database.resolve(VERSION + ".part");
    Files.writeString(part, version + "\n");
    move(part, file);
  }

  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> tree = Files.walk(folder)) {
      for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static long size(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    }
  }
}
