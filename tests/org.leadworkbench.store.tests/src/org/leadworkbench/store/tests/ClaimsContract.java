package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;

/** What every store promises those who take leads at the same time. */
abstract class ClaimsContract extends StoreContract {
  @Test
  void leadIsClaimedOnce() {
    var free = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));

    boolean first = store.change(s -> s.leads().claim(free.id(), 1, vera));
    boolean second = store.change(s -> s.leads().claim(free.id(), 1, vera));

    var claimed = store.read(s -> s.leads().find(free.id())).orElseThrow();
    assertTrue(first);
    assertFalse(second);
    assertEquals(2, claimed.version());
    assertEquals(Optional.of(vera.id()), claimed.responsibility().person());
  }

  @Test
  void leadThatWasChangedIsNotClaimed() {
    var old = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    store.change(s -> s.leads().save(old.with(Consent.YES)));

    boolean claimed = store.change(s -> s.leads().claim(old.id(), old.version(), vera));

    assertFalse(claimed);
  }

  @Test
  void noLeadIsClaimedTwiceHoweverManyTry() throws Exception {
    int agents = 20;
    int leads = 200;
    store.change(s -> {
      for (int i = 0; i < leads; i++) s.leads().add(lead("l" + i));
      for (int i = 0; i < agents; i++) s.directory().add(person("Agent" + i));
      return null;
    });
    var people = store.read(s -> s.directory().people());
    var owners = new ConcurrentHashMap<String, Person>();
    var doubled = new AtomicInteger();

    try (var threads = Executors.newFixedThreadPool(agents)) {
      for (var agent : people)
        threads.submit(() -> {
          var order = new ArrayList<Integer>();
          for (int i = 0; i < leads; i++) order.add(i);
          Collections.shuffle(order);
          for (int i : order) {
            Id<Lead> id = Id.of("l" + i);
            boolean mine = store.change(s -> {
              if (!s.leads().claim(id, 1, agent)) return false;
              s.timeLine().add(event(lead("l" + i), EventType.RESPONSIBILITY_CHANGED, State.NEW, State.NEW, NOW,
                  Actor.of(agent), Map.of()));
              return true;
            });
            if (mine && owners.put(id.value(), agent) != null) doubled.incrementAndGet();
          }
        });
    }

    var found = store.read(s -> s.leads().find(owners.keySet().stream().map(Id::<Lead>of).toList()));
    assertEquals(0, doubled.get());
    assertEquals(leads, owners.size());
    owners.forEach((id, owner) -> {
      assertEquals(Optional.of(owner.id()), found.get(Id.<Lead>of(id)).responsibility().person());
      assertEquals(1, store.read(s -> s.timeLine().of(Id.of(id))).size());
    });
  }
}
