package org.leadworkbench.core.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes everything as one file that was opened once to verify it. */
@Component(service = BackUp.class)
public class BackUp {
  private final LeadStore store;

  /** Of this store. */
  @Activate
  public BackUp(@Reference LeadStore store) {
    this.store = store;
  }

  /** Writes the file, which must not exist yet; an earlier backup is never overwritten. */
  public Result<Path> to(Path file) {
    if (Files.exists(file)) return Result.refused("backup.exists", file);
    var folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) return Result.refused("backup.folder", folder);
    store.backup(file.toAbsolutePath());
    return Result.done(file);
  }
}
