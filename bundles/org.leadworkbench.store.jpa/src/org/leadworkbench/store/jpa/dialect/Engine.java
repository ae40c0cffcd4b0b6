package org.leadworkbench.store.jpa.dialect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.port.StorePlace;

/** A kind of database. Refusals are {@code StoreRefused}, whose text says what to do. */
public interface Engine {
  /** Whether a store in this place is kept by this engine; no two engines serve the same. */
  boolean serves(StorePlace place);

  /** How addresses of its stores are written, for people; empty where they are in the data directory itself. */
  String form();

  /** What backups of its databases are marked with: only an engine of this name takes them back. */
  String name();

  /**
   * Opens the database in this place. Where there is none it is made, and found by nobody before the schema has
   * filled it; what an earlier start left half-made is removed. A schema that is known to be newer than this program's
   * is refused before anything is written.
   */
  Database open(StorePlace place, Schema schema);

  /**
   * Opens what {@link Database#copyTo} wrote into this folder, apart from any store; closing it lets go of it.
   *
   * @param place what the copy is of or for
   */
  Database openCopy(StorePlace place, Path folder);

  /**
   * Puts what {@link Database#copyTo} wrote into this folder in place of the database there, which must not be
   * open. What was there is moved aside.
   *
   * @param at now, for the name of what is moved aside
   * @return where it was moved to; empty where nothing was there
   */
  Optional<String> replace(StorePlace place, Path folder, Instant at);
}
