package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lists are imported until the process is killed: each is there as a whole or not at all, and the same list again completes it. */
@EnabledOnOs(OS.LINUX)
class KilledImportTest {
  private static final int ROWS = 400;
  private final Tally tally = Tally.of("import");
  private final Random random = Times.random("import");

  @Test
  void listsAreThereAsAWholeOrNotAtAll(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);
    long whole = duration(workbench, folder);

    for (int kill = 1; kill <= Times.of(4); kill++) {
      var name = "list" + kill + "x";
      var list = Lists.of(ROWS, name, folder);
      var batch = workbench.batch();
      if (batch.ask("people").isEmpty()) tally.failedStart();
      batch.killAfter(random.nextLong(whole));
      boolean acknowledged = batch.ask("import " + list).isPresent();
      batch.ended();
      tally.disturbed();
      tally.acknowledged(acknowledged ? 1 : 0);
      check(workbench, list, name, acknowledged);
    }

    tally.print();
    assertTrue(tally.isClean(), tally::toString);
  }

  private static long duration(Workbench workbench, Path folder) throws Exception {
    try (var batch = workbench.batch()) {
      batch.answer("people");
      long start = System.nanoTime();
      batch.answer("import " + Lists.of(ROWS, "list0", folder));
      return (System.nanoTime() - start) / 1_000_000;
    }
  }

  private void check(Workbench workbench, Path list, String marker, boolean acknowledged) throws Exception {
    try (var batch = workbench.batch()) {
      if (batch.ask("doctor --deep").isEmpty()) tally.failedStart();
      int there = batch.answer("leads --text " + marker).size();
      if (there != 0 && there != ROWS) tally.partial(1);
      if (acknowledged && there != ROWS) tally.lost(ROWS - there);

      var again = batch.answer("import " + list);
      assertEquals(ROWS, again.get("new").asInt() + again.get("unchanged").asInt(), again::toString);
      assertEquals(ROWS, batch.answer("import " + list).get("unchanged").asInt());
      var leads = batch.answer("leads --text " + marker);
      tally.doubled(leads.size() - new HashSet<>(leads.findValuesAsText("email")).size());
      assertEquals(ROWS, leads.size());
    }
  }
}
