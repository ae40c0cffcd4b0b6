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

/** Writes everything as one file that a store on any database can load. */
@Component(service = DumpStore.class)
public class DumpStore {
  private final LeadStore store;

  /** Of this store. */
  @Activate
  public DumpStore(@Reference LeadStore store) {
    this.store = store;
  }

  /**
   * Writes the file, which must not exist yet.
   *
   * @param going is told how many rows are written, and answers whether to go on
   * @throws org.leadworkbench.core.port.StoreRefused where the file cannot be written, or it was not to go on
   */
  public Result<Dump> to(Path file, LongPredicate going) {
    if (Files.exists(file)) return Result.refused("backup.exists", file);
    var folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) return Result.refused("backup.folder", folder);
    return Result.done(store.dump(file.toAbsolutePath(), going));
  }
}
