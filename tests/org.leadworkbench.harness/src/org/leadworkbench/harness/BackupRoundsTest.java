package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Round by round the store is changed, backed up, changed again and restored: all that was there at the backup is there, and nothing else. */
@EnabledOnOs(OS.LINUX)
class BackupRoundsTest {
  private static final int CHANGES = 5;

  @Test
  void restoredIsWhatWasBackedUp(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);
    workbench.answer("import", Lists.of(200, "list", folder).toString());

    for (int round = 0; round < Times.of(5); round++) {
      var file = folder.resolve("round" + round + ".zip");
      try (var batch = workbench.batch()) {
        add(batch, "kept" + round);
        var before = ids(batch.answer("leads"));
        batch.answer("backup " + file);
        add(batch, "gone" + round);
        batch.answer("restore " + file);
        assertEquals(before, ids(batch.answer("leads")));
        assertTrue(batch.ask("doctor --deep").isPresent());
      }
    }
  }

  private static void add(Batch batch, String name) throws Exception {
    for (int i = 0; i < CHANGES; i++) batch.answer("add --name " + name + i + " --email " + name + i + "@example.com");
  }

  private static TreeSet<String> ids(JsonNode leads) {
    return new TreeSet<>(leads.findValuesAsText("id"));
  }
}
