package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What must not be opened, or put in place of the data, is refused with a reason and with every byte as it was. */
@EnabledOnOs(OS.LINUX)
class RefusedStoreTest {
  private static final int ROWS = 50;
  @TempDir Path folder;
  private Workbench workbench;

  @BeforeEach
  void aStore() throws Exception {
    workbench = Workbench.in(folder);
    workbench.answer("import", Lists.of(ROWS, "list", folder).toString());
  }

  @Test
  void storeOfTheNextVersionIsLeftAsItIs() throws Exception {
    assertEquals(0, NextVersion.started(workbench.data(), folder).ended().code());
    var before = Folders.sums(workbench.data());

    for (var command : new String[] {"leads", "doctor", "add --name X", "transfer", "backup " + folder.resolve("b.zip")}) {
      var refused = workbench.run(command.split(" "));
      assertTrue(refused.isRefusal() && refused.err().contains("newer program"), refused::toString);
    }

    assertEquals(before, Folders.sums(workbench.data()));
  }

  @Test
  void storeIsNotOpenedWhereCommitsDoNotReachTheDisk() throws Exception {
    var before = Folders.sums(workbench.data());

    var refused = workbench.runWith("-Dderby.system.durability=test", "leads");

    assertTrue(refused.isRefusal() && refused.err().contains("derby.system.durability"), refused::toString);
    assertEquals(before, Folders.sums(workbench.data()));
  }

  @Test
  void damagedBackupIsNotRestored() throws Exception {
    var whole = folder.resolve("whole.zip");
    workbench.answer("backup", whole.toString());
    var bytes = Files.readAllBytes(whole);
    for (int i = 0; i < 64; i++) bytes[bytes.length / 2 + i] ^= 0x55;
    var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
    var before = Folders.sums(workbench.data());

    var refused = workbench.run("restore", damaged.toString());

    assertTrue(refused.isRefusal() && refused.err().contains("damaged"), refused::toString);
    assertEquals(before, Folders.sums(workbench.data()));
    assertEquals(ROWS, workbench.answer("leads").size());
  }

  @Test
  void dataThatCanOnlyBeReadAreToldAsSuch() throws Exception {
    try (var disk = SmallDisk.mounted(64, folder.resolve("disk"))) {
      var data = Folders.copy(workbench.data(), disk.path().resolve("data"));
      disk.readOnly();

      for (var command : new String[] {"leads", "add --name X", "doctor"}) {
        var refused = workbench.on(data).run(command.split(" "));
        assertTrue(refused.isRefusal() && refused.err().contains("can only be read"), refused::toString);
      }
    }
  }
}
