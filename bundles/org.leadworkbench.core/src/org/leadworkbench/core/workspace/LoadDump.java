package org.leadworkbench.core.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.LeadStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads everything of another store into a new one. */
@Component(service = LoadDump.class)
public class LoadDump {
  private final LeadStore store;

  /** Into this store. */
  @Activate
  public LoadDump(@Reference LeadStore store) {
    this.store = store;
  }

  /**
   * Reads the file, all of it or nothing.
   *
   * @param going is told how many rows are written or read back, and answers whether to go on
   * @throws org.leadworkbench.core.port.StoreRefused where the store is not new or the file is no good dump; nothing of it
   *     stays then
   */
  public Result<Dump> from(Path file, LongPredicate going) {
    if (!Files.isRegularFile(file)) return Result.refused("restore.no-file", file);
    return Result.done(store.load(file.toAbsolutePath(), going));
  }
}
