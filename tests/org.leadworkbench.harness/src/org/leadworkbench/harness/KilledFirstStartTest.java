package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The very first start of a user is killed on the way: data, configuration and class archives are new. The next start works. */
@EnabledOnOs(OS.LINUX)
class KilledFirstStartTest {
  private final Tally tally = Tally.of("first start");
  private final Random random = Times.random("first start");

  @Test
  void nextStartWorks(@TempDir Path folder) throws Exception {
    long start = System.nanoTime();
    Workbench.in(folder.resolve("whole")).answer("leads");
    long whole = (System.nanoTime() - start) / 1_000_000;

    for (int kill = 0; kill < Times.of(4); kill++) {
      var workbench = Workbench.in(Files.createDirectory(folder.resolve("killed" + kill)));
      var process = workbench.started("leads");
      Thread.sleep(random.nextLong(whole));
      process.destroyForcibly().waitFor();
      tally.disturbed();
      if (workbench.run("doctor", "--deep").code() != 0) tally.failedStart();
    }

    tally.print();
    assertTrue(tally.isClean(), tally::toString);
  }
}
