package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.lead;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.store.tests.Crowd;
import org.leadworkbench.store.tests.Samples;
import org.leadworkbench.store.tests.Stores;

/** What every store promises two changes that cannot both go on: the database stops one, and the store does it again. */
abstract class DeadlockContract {
  private static final Id<Lead> ADA = Id.of("ada");
  private static final Id<Lead> BOB = Id.of("bob");
  @TempDir Path directory;
  private final CyclicBarrier met = new CyclicBarrier(2);
  private final AtomicInteger begun = new AtomicInteger();

  @Test
  void bothWhoTakeTheSameRowsInOppositeOrderEndWell(Stores stores) throws Exception {
    try (var clients = new Clients(stores, directory, 2); var crowd = new Crowd()) {
      Samples.begin(clients.store());
      clients.store().change(s -> List.of(s.leads().add(lead("ada")), s.leads().add(lead("bob"))));

      crowd.atOnce(List.<Callable<Lead>>of(
          () -> both(clients.of(0), Field.CITY, ADA, BOB), () -> both(clients.of(1), Field.ORGANISATION, BOB, ADA)));

      assertTrue(begun.get() >= 3, "one of two was done again, not " + begun);
      for (var id : List.of(ADA, BOB)) {
        var now = clients.store().read(s -> s.leads().find(id)).orElseThrow();
        assertEquals(List.of("here", "here", 3), List.of(now.contact().get(Field.CITY), now.contact().get(Field.ORGANISATION), now.version()));
      }
    }
  }

  private Lead both(LeadStore store, Field field, Id<Lead> first, Id<Lead> second) {
    var again = new AtomicInteger();
    return store.changeAnew(session -> { // who was stopped may read once more before the other one is done
      begun.incrementAndGet();
      set(session, first, field);
      session.leads().find(first); // whoever reads sees what was written, so it is written by now
      if (again.getAndIncrement() == 0) meet();
      return set(session, second, field);
    });
  }

  private static Lead set(Session session, Id<Lead> id, Field field) {
    var lead = session.leads().find(id).orElseThrow();
    return session.leads().save(lead.with(lead.contact().with(field, "here")));
  }

  /** Waits until the other one has its first row too. */
  private void meet() {
    try {
      met.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
