package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;

class InterruptTest {
  private static final int INTERRUPTS = 1_000;
  private static final long LONGEST_PAUSE = 4_000_000;
  @TempDir Path directory;

  @Test
  void changesOfAnInterruptedThreadAreThereOrThrown() throws Exception {
    try (var store = Stores.TODAY.open(directory)) {
      var worker = new Worker(store);
      worker.start();
      long seed = System.nanoTime();
      var random = new Random(seed);
      for (int i = 0; i < INTERRUPTS; i++) {
        int before = worker.number;
        LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE));
        worker.interrupt();
        while (worker.number == before) LockSupport.parkNanos(LONGEST_PAUSE / 10);
      }
      worker.over = true;
      worker.join();

      assertTrue(worker.done.size() > 100, () -> "too few changes with seed " + seed + ": " + worker.done.size());
      assertEquals(worker.number, worker.done.size() + worker.thrown);
      assertEquals(worker.done, stored(store, worker.number), () -> "seed " + seed);
      worker.change(worker.number + 1);
      assertTrue(store.verify().getFirst().healthy());
    }
    assertEquals(0, madeTwice());
  }

  /** How many changes were repeated although they had been done: each leaves an entry. */
  private int madeTwice() throws SQLException {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(directory.resolve("db").toString());
    try (var connection = source.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(
        "select count(*) from (select setting_key from setting_changes group by setting_key having count(*) > 1) t")) {
      rows.next();
      return rows.getInt(1);
    } finally {
      Shutdown.of(directory.resolve("db"), StorePlace.of(directory));
    }
  }

  private static TreeSet<Integer> stored(LeadStore store, int last) {
    return store.read(session -> {
      var stored = new TreeSet<Integer>();
      for (int i = 1; i <= last; i++) if (session.settings().get("k" + i).isPresent()) stored.add(i);
      return stored;
    });
  }

  /** Makes one change after the other, each of which is done once it returned. */
  private static final class Worker extends Thread {
    private final LeadStore store;
    private final TreeSet<Integer> done = new TreeSet<>();
    private volatile boolean over;
    private volatile int number;
    private int thrown;

    Worker(LeadStore store) {
      this.store = store;
    }

    @Override
    public void run() {
      while (!over) {
        Thread.interrupted();
        try {
          number++;
          change(number);
          done.add(number);
        } catch (RuntimeException notDone) {
          thrown++;
        }
      }
    }

    private void change(int number) {
      store.change(session -> {
        session.settings().set("k" + number, "at " + System.nanoTime(), Actor.workbench("test"), Instant.EPOCH);
        return number;
      });
    }
  }
}
