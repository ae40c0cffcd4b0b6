package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first start of the next version is killed while it brings the store up to its schema: the next start completes it. */
@EnabledOnOs(OS.LINUX)
class KilledMigrationTest {
  private static final int ROWS = 1_000;
  private final Tally tally = Tally.of("migration");
  private final Random random = Times.random("migration");

  @Test
  void nextStartCompletesIt(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);
    workbench.answer("import", Lists.of(ROWS, "list", folder).toString());
    long whole = duration(Folders.copy(workbench.data(), folder.resolve("whole")), folder);

    for (int kill = 1; kill <= Times.of(2); kill++) {
      var data = Folders.copy(workbench.data(), folder.resolve("killed" + kill));
      var next = NextVersion.started(data, folder);
      Thread.sleep(random.nextLong(whole));
      next.kill();
      tally.disturbed();
      var again = NextVersion.started(data, folder).ended();
      if (again.code() != 0) tally.failedStart();
      else if (!again.out().equals("leads " + ROWS)) tally.lost(1);
      restoreBackups(workbench, data);
    }

    tally.print();
    assertTrue(tally.isClean(), tally::toString);
  }

  private static long duration(Path data, Path folder) throws Exception {
    var next = NextVersion.started(data, folder);
    long start = System.nanoTime();
    assertEquals("leads " + ROWS, next.ended().out());
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** What was backed up before the migration is whole, and the program of before works on it. */
  private void restoreBackups(Workbench workbench, Path data) throws Exception {
    try (var files = Files.newDirectoryStream(data.resolve("backups"), "*.zip")) {
      for (var file : files) {
        var old = workbench.on(Files.createTempDirectory(workbench.home(), "restored"));
        if (old.run("restore", file.toString()).code() != 0) tally.partial(1);
        else tally.lost(ROWS - old.answer("leads").size());
      }
    }
  }
}
