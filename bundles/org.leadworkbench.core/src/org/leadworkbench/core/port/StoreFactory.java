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
   * @param directory the data directory, which exists
   * @throws StoreRefused where it is newer than this program, damaged, read-only or out of space
   */
  LeadStore open(Path directory);

  /**
   * Puts a backup in place of the store in this directory, which must not be open. What was there is moved aside, not
   * deleted; its new place is returned, for people, or nothing where nothing was there.
   *
   * @throws StoreRefused where the file is no backup, damaged or of a newer program; the store is untouched then
   */
  Optional<String> restore(Path directory, Path backup);
}
