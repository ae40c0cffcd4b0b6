package org.leadworkbench.core.port;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the store of a data directory. Whoever asks holds the directory until the store is closed
 * ({@link org.leadworkbench.core.workspace.DataDirectory}): that is the one lock a directory has.
 */
public interface StoreFactory {
  /**
   * Opens the store, made or migrated where needed, with a backup before a migration.
   *
   * @param place where it is; its data directory exists
   * @throws StoreRefused where it is newer than this program, damaged, read-only, out of space or out of reach, or where
   *     no engine knows such an address
   */
  LeadStore open(StorePlace place);

  /** Opens the store where the data directory says it is. */
  default LeadStore open(Path directory) {
    return open(StorePlace.of(directory));
  }

  /**
   * Puts a backup in place of the store, which must not be open. What was there is moved aside, not
   * deleted; its new place is returned, for people, or nothing where nothing was there.
   *
   * @throws StoreRefused where the file is no backup, damaged or of a newer program; the store is untouched then
   */
  Optional<String> restore(StorePlace place, Path backup);

  /** Restores the store that is where the data directory says. */
  default Optional<String> restore(Path directory, Path backup) {
    return restore(StorePlace.of(directory), backup);
  }
}
