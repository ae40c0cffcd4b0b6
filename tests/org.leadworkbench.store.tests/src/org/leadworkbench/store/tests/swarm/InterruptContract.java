package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.lead;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.tests.Crowd;
import org.leadworkbench.store.tests.Samples;
import org.leadworkbench.store.tests.Stores;

/** What every store promises when threads that wait for it are interrupted, as cancelled jobs are. */
abstract class InterruptContract {
  private static final int INTERRUPTS = 1_000;
  private static final int WORKERS = 12;
  @TempDir Path directory;

  @Test
  void whatWasSaidToBeDoneIsThereAndNothingElse(Stores stores) throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Figures.keep("Interrupts on %s: %d, repeat them with -Dseed=%d".formatted(stores, INTERRUPTS, seed));
    try (var clients = new Clients(stores, directory, 1)) {
      var store = clients.store();
      Samples.begin(store);
      var workers = IntStream.range(0, WORKERS).mapToObj(i -> new Worker(store, "l" + i)).toList();

      workers.forEach(Thread::start);
      interrupt(workers, new Random(seed));
      for (var worker : workers) worker.finish();

      var done = workers.stream().mapToInt(w -> w.done.size()).sum();
      Figures.keep("  %d changes done, %d threw".formatted(done, workers.stream().mapToInt(w -> w.thrown.size()).sum()));
      assertEquals((long) done, store.<Long>read(s -> s.leads().count(LeadQuery.all())));
      for (var worker : workers) assertThere(store, worker.done);
      assertHealthy(store);
    }
  }

  private static void interrupt(List<Worker> workers, Random random) throws InterruptedException {
    for (int i = 0; i < INTERRUPTS; i++) {
      workers.get(random.nextInt(WORKERS)).interrupt();
      Thread.sleep(0, random.nextInt(2_000_000) / 2);
    }
  }

  private static void assertThere(LeadStore store, Set<String> done) {
    store.read(s -> {
      for (var id : done) assertEquals(1, s.timeLine().of(Id.of(id)).size(), id);
      return null;
    });
  }

  /** More at once than there are connections, each of which would be missed. */
  private static void assertHealthy(LeadStore store) throws Exception {
    try (var crowd = new Crowd()) {
      var adding = IntStream.range(0, 3 * WORKERS).<Callable<Lead>>mapToObj(i -> () -> store.change(s -> s.leads().add(lead("after" + i)))).toList();
      assertEquals(3 * WORKERS, crowd.atOnce(adding).size());
    }
  }

  /** Adds leads one after the other, whoever interrupts it. */
  private static final class Worker extends Thread {
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> thrown = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean finished = new AtomicBoolean();
    private final LeadStore store;
    private final String prefix;

    Worker(LeadStore store, String prefix) {
      this.store = store;
      this.prefix = prefix;
    }

    @Override
    public void run() {
      for (int i = 0; !finished.get(); i++) {
        var id = prefix + "-" + i;
        try {
          store.change(s -> new Moment(s, WORKBENCH, NOW).captured(lead(id), "test", Map.of()));
          done.add(id);
        } catch (RuntimeException e) {
          thrown.add(id);
        }
        Thread.interrupted(); // a worker of the platform begins its next job afresh
      }
    }

    void finish() throws InterruptedException {
      finished.set(true);
      join();
    }
  }
}
