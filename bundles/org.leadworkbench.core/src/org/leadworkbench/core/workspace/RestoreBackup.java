package org.leadworkbench.core.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a backup in place of a data directory's store; what was there is moved aside. */
@Component(service = RestoreBackup.class)
public class RestoreBackup {
  private final StoreFactory stores;
  private final Login login;

  /** With this kind of store. */
  @Activate
  public RestoreBackup(@Reference StoreFactory stores, @Reference Login login) {
    this.stores = stores;
    this.login = login;
  }

  /**
   * Restores into this place, whose data directory no process may hold.
   *
   * @return where the store that was there is now; empty where none was
   * @throws org.leadworkbench.core.port.StoreRefused where the directory is held or the file is no good backup
   */
  public Result<Optional<String>> from(Path file, StorePlace place, AskPassword ask) {
    if (!Files.isRegularFile(file)) return Result.refused("restore.no-file", file);
    try (var held = DataDirectory.hold(place.directory())) {
      return Result.done(login.in(place, ask, asked -> stores.restore(asked, file)));
    }
  }
}
