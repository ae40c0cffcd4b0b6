package org.leadworkbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {
  @Test
  void theProcessEndsWhenWhatIsDoneHasBeenLeft() {
    var ending = Ending.watched();
    assertFalse(ending.isComing());
    var end = Thread.ofVirtual().start(ending::come);

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      while (!ending.isComing()) Thread.onSpinWait();
      assertTrue(end.isAlive());
      ending.close();
      end.join();
    });
  }
}
