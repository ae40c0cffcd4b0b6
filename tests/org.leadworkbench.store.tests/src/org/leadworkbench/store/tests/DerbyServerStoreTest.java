package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StoreRefused;

/** The contract on Derby's network server, in OSGi. What is done with files is refused there. */
class DerbyServerStoreTest extends StoreContract {
  private DerbyServed served;

  @Override
  StoreFactory factory() {
    return Service.factory();
  }

  @Override
  void prepare(Path directory) {
    served = new DerbyServed(directory.resolve("server"));
    served.share(directory);
  }

  @AfterEach
  void end() {
    store.close();
    served.close();
  }

  @Test
  @Override
  void backupBringsEverythingBack() {
    assertEquals("store.served", assertThrows(StoreRefused.class, () -> store.backup(directory.resolve("b.zip"))).refusal().code());
  }

  @Test
  @Override
  void fileThatIsNoBackupIsRefusedAndChangesNothing() throws IOException {
    var file = Files.writeString(directory.resolve("x.zip"), "no backup");

    assertEquals("store.no-backup", assertThrows(StoreRefused.class, () -> factory().restore(directory, file)).refusal().code());
  }
}
