package org.leadworkbench.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.StoreRefused;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void isMadeWhereItIsMissing() {
    try (var held = DataDirectory.hold(folder.resolve("a/ä b"))) {
      assertTrue(Files.isDirectory(held.path()));
    }
  }

  @Test
  void belongsToOneAtATimeAndSaysToWhom() {
    try (var held = DataDirectory.hold(folder)) {
      var refused = assertThrows(StoreRefused.class, () -> DataDirectory.hold(held.path()));
      assertEquals("workspace.held", refused.refusal().code());
      assertTrue(refused.getMessage().contains("process " + ProcessHandle.current().pid()), refused.getMessage());
      assertTrue(refused.refusal().text(Locale.GERMAN).contains("Prozess " + ProcessHandle.current().pid() + ", Benutzer"));
    }
  }

  @Test
  void isFreeAgainAfterwards() {
    DataDirectory.hold(folder).close();
    DataDirectory.hold(folder).close();
  }

  @Test
  void isHeldAlsoWhereNobodyCanNoteByWhom() throws Exception {
    Files.createDirectory(folder.resolve("lock.holder"));

    try (var held = DataDirectory.hold(folder)) {
      assertEquals("workspace.held", assertThrows(StoreRefused.class, () -> DataDirectory.hold(held.path())).refusal().code());
    }
  }

  @Test
  void oneThatCanOnlyBeReadIsRefusedAsSuch() {
    assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "nothing is forbidden to this user");
    try {
      assertEquals("workspace.read-only", assertThrows(StoreRefused.class, () -> DataDirectory.hold(folder)).refusal().code());
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @Test
  void aFileInItsPlaceIsRefused() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "");
    assertEquals("workspace.unusable", assertThrows(StoreRefused.class, () -> DataDirectory.hold(file)).refusal().code());
  }
}
