package org.leadworkbench.store.jpa.dialect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A kind of database. Refusals are {@code StoreRefused}, whose text says what to do. */
public interface Engine {
  /** Whether the store of this data directory is kept by this engine; the first engine in order that says so has it. */
  boolean serves(Path directory);

  /** What backups of its databases are marked with: only an engine of this name takes them back. */
  String name();

  /** Where the engine stands among the others: a smaller number is asked earlier, the one that serves all comes last. */
  int order();

  /**
   * Opens the database of a data directory. Where there is none it is made, and found by nobody before the schema has
   * filled it; what an earlier start left half-made is removed. A schema that is known to be newer than this program's
   * is refused before anything is written.
   */
  Database open(Path directory, Schema schema);

  /**
   * Opens what {@link Database#copyTo} wrote into this folder, apart from any store; closing it lets go of it.
   *
   * @param directory the data directory that the copy is of or for
   */
  Database openCopy(Path directory, Path folder);

  /**
   * Puts what {@link Database#copyTo} wrote into this folder in place of the database of a data directory, which must
   * not be open. What was there is moved aside.
   *
   * @param at now, for the name of what is moved aside
   * @return where it was moved to; empty where nothing was there
   */
  Optional<String> replace(Path directory, Path folder, Instant at);
}
