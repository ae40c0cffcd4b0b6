package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk is full before work is done: that is said, nothing that was acknowledged is lost, and work goes on once there is space. */
class FullDiskTest {
  private static final int MEGABYTES = 96;
  private static final int ROWS = 300;
  private static final int MORE = 600;
  private final Tally tally = Tally.of("full disk");
  @TempDir Path folder;
  private SmallDisk disk;
  private Workbench workbench;

  @BeforeEach
  void aStoreOnASmallDisk() throws Exception {
    disk = SmallDisk.mounted(MEGABYTES, folder.resolve("disk"));
    workbench = new Workbench(disk.path().resolve("data"), folder);
    workbench.answer("import", Lists.of(ROWS, "list", folder).toString());
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) disk.close();
    tally.print();
  }

  @Test
  void changesThatWereSavedAreThere() throws Exception {
    for (int free : sizes(0, 64, 400, 1_500, 3_000)) {
      disk.fillBut(free);
      int before = ROWS + count("saved");
      int added = addUntilFull();
      disk.fillBut(0);
      worksOnAfter(before + added);
    }
  }

  private int addUntilFull() throws Exception {
    var batch = workbench.batch();
    int added = 0;
    while (batch.ask("add --name \"saved " + System.nanoTime() + "\" --organisation saved").isPresent()) added++;
    var refused = batch.ended();
    assertTrue(refused.isRefusal(), refused::toString);
    tally.acknowledged(added);
    return added;
  }

  @Test
  void importIsRefusedAsAWhole() throws Exception {
    var list = Lists.of(MORE, "more", folder).toString();
    for (int free : sizes(0, 1_500, 500, 1_000, 1_250)) {
      disk.fillBut(free);
      var refused = workbench.run("import", list);
      assertTrue(refused.isRefusal(), refused::toString);
      if (count("more") != 0) tally.partial(1);
      worksOnAfter(ROWS);
    }
    assertEquals(MORE, workbench.answer("import", list).get("new").asInt());
  }

  @Test
  void backupIsRefusedAndLeavesNothing() throws Exception {
    var file = disk.path().resolve("all.zip");
    for (int free : sizes(0, 1_000, 8_000, 16_000, 20_000)) {
      disk.fillBut(free);
      var refused = workbench.run("backup", file.toString());
      assertTrue(refused.isRefusal(), refused::toString);
      assertFalse(Files.exists(file));
      worksOnAfter(ROWS);
    }
    workbench.answer("backup", file.toString());
  }

  @Test
  void migrationIsRefusedAndCompletedLater() throws Exception {
    for (int free : sizes(0, 1_000, 8_000, 20_000, 25_000)) {
      disk.fillBut(free);
      var refused = NextVersion.started(workbench.data(), folder).ended();
      assertTrue(refused.isRefusal(), refused::toString);
      worksOnAfter(ROWS);
    }
    assertEquals("leads " + ROWS, NextVersion.started(workbench.data(), folder).ended().out());
  }

  /** In a build the first sizes, at night all of them. */
  private static List<Integer> sizes(Integer... free) {
    return List.of(free).subList(0, Times.isNight() ? free.length : 2);
  }

  private int count(String text) throws Exception {
    return workbench.answer("leads", "--text", text).size();
  }

  /** Leads can be read while the disk is full, and saved when there is space. */
  private void worksOnAfter(int leads) throws Exception {
    tally.disturbed();
    tally.lost(Math.max(0, leads - workbench.answer("leads").size()));
    disk.free();
    // the exit code is 1, as doctor finds so small a disk too full at any time
    if (!workbench.run("doctor", "--deep").out().contains("ok tables:")) tally.failedStart();
    assertTrue(tally.isClean(), tally::toString);
  }
}
