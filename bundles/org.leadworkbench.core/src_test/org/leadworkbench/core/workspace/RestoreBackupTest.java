package org.leadworkbench.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;

class RestoreBackupTest {
  @TempDir Path folder;
  private int restored;
  private final RestoreBackup restore = new RestoreBackup(new StoreFactory() {
    @Override
    public LeadStore open(StorePlace place) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> restore(StorePlace place, Path backup) {
      restored++;
      return Optional.empty();
    }
  }, new Login(List.of()));

  @Test
  void directoryThatIsHeldIsNotTouched() throws Exception {
    var file = Files.writeString(folder.resolve("b.zip"), "");
    try (var held = DataDirectory.hold(folder.resolve("data"))) {
      var refused = assertThrows(StoreRefused.class, () -> restore.from(file, StorePlace.of(held.path()), AskPassword.NOBODY));

      assertEquals("workspace.held", refused.refusal().code());
      assertEquals(0, restored);
    }
  }

  @Test
  void directoryIsFreeAgainAfterwards() throws Exception {
    var file = Files.writeString(folder.resolve("b.zip"), "");
    var data = folder.resolve("data");

    assertEquals(Result.done(Optional.empty()), restore.from(file, StorePlace.of(data), AskPassword.NOBODY));

    assertEquals(1, restored);
    DataDirectory.hold(data).close();
  }
}
