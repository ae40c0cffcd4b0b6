package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A backup is made until the process is killed: a file with the backup's name is a whole backup, and the store is unharmed. */
@EnabledOnOs(OS.LINUX)
class KilledBackupTest {
  private static final int ROWS = 500;
  private final Tally tally = Tally.of("backup");
  private final Random random = Times.random("backup");

  @Test
  void fileWithTheNameIsWhole(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);
    var backups = Files.createDirectory(folder.resolve("backups"));
    long whole;
    try (var batch = workbench.batch()) {
      batch.answer("import " + Lists.of(ROWS, "list", folder));
      long start = System.nanoTime();
      batch.answer("backup " + backups.resolve("0.zip"));
      whole = (System.nanoTime() - start) / 1_000_000;
    }

    for (int kill = 1; kill <= Times.of(2); kill++) {
      var file = backups.resolve(kill + ".zip");
      var batch = workbench.batch();
      check(batch);
      batch.killAfter(random.nextLong(whole));
      boolean acknowledged = batch.ask("backup " + file).isPresent();
      batch.ended();
      tally.disturbed();
      tally.acknowledged(acknowledged ? 1 : 0);
      if (acknowledged && !Files.exists(file)) tally.lost(1);
      if (Files.exists(file) && workbench.on(folder.resolve("other" + kill)).run("restore", file.toString()).code() != 0) tally.partial(1);
    }

    try (var batch = workbench.batch()) {
      check(batch);
      batch.answer("backup " + backups.resolve("last.zip"));
    }
    tally.print();
    assertTrue(tally.isClean(), tally::toString);
    try (var left = Files.newDirectoryStream(backups, ".*")) {
      assertEquals(List.of(), StreamSupport.stream(left.spliterator(), false).toList());
    }
  }

  private void check(Batch batch) throws Exception {
    if (batch.ask("doctor --deep").isEmpty()) tally.failedStart();
    tally.lost(ROWS - batch.answer("leads").size());
  }
}
