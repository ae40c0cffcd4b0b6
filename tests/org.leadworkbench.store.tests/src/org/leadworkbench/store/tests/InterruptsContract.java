package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.lead;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery;

/** What every store promises of threads that are interrupted. */
abstract class InterruptsContract extends StoreContract {
  @Test
  void interruptedThreadWorksAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    var added = add(lead("a"));
    var found = store.read(s -> s.leads().find(added.id()));

    assertTrue(Thread.interrupted());
    assertEquals(Optional.of(added), found);
  }

  @Test
  void interruptsAtAnyTimeLoseNothing() throws Exception {
    var written = ConcurrentHashMap.<String>newKeySet();
    var worker = new Thread(() -> {
      for (int i = 0; i < 300; i++) {
        var id = "l" + i;
        add(lead(id));
        written.add(id);
        Thread.interrupted();
      }
    });

    worker.start();
    while (worker.isAlive()) {
      worker.interrupt();
      Thread.sleep(1);
    }
    worker.join();

    assertEquals(300, written.size());
    assertEquals(300, count(LeadQuery.all()));
  }
}
