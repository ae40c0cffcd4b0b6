package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.full;
import static org.leadworkbench.store.tests.Samples.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** What every store promises of leads. */
abstract class LeadsContract extends StoreContract {
  @Test
  void everyFieldOfALeadComesBack() {
    var added = add(full("a"));

    reopen();

    assertEquals(1, added.version());
    assertEquals(full("a").withVersion(1), added);
    assertEquals(added, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow());
  }

  @Test
  void leadOfWhomNothingIsKnownComesBack() {
    var added = add(lead("a").with(Contact.empty()));

    assertEquals(Optional.of(added), store.read(s -> s.leads().find(Id.of("a"))));
  }

  @Test
  void savedLeadHasTheNextVersion() {
    var added = add(lead("a"));

    var saved = store.change(s -> s.leads().save(added.with(Consent.YES)));
    var again = store.change(s -> s.leads().save(s.leads().save(saved.with(Consent.NO)).with(Consent.UNKNOWN)));
    var untouched = store.change(s -> s.leads().save(again));

    assertEquals(List.of(2, 4, 5), List.of(saved.version(), again.version(), untouched.version()));
    assertEquals(Optional.of(untouched), store.read(s -> s.leads().find(Id.of("a"))));
  }

  @Test
  void staleLeadChangesNothingAtAll() {
    var old = add(lead("a"));
    store.change(s -> s.leads().save(old.with(Consent.YES)));

    assertThrows(StaleData.class, () -> store.change(s -> {
      s.leads().add(lead("b"));
      s.timeLine().add(event(old, EventType.WORK_STARTED, State.NEW, State.WORKING, NOW, WORKBENCH, Map.of()));
      return s.leads().save(old.with(Consent.NO));
    }));

    assertEquals(Consent.YES, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow().consent());
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
    assertEquals(List.of(), store.read(s -> s.timeLine().of(Id.of("a"))));
  }

  @Test
  void twoWhoSaveTheSameAtOnceDoNotOverwriteEachOther() throws Exception {
    var old = add(lead("a"));
    var winners = new AtomicInteger();
    var losers = new AtomicInteger();

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++)
        threads.submit(() -> {
          try {
            store.change(s -> s.leads().save(old.with(Consent.YES)));
            winners.incrementAndGet();
          } catch (StaleData e) {
            losers.incrementAndGet();
          }
        });
    }

    assertEquals(List.of(1, 7), List.of(winners.get(), losers.get()));
  }

  @Test
  void unknownLeadsAreLeftOut() {
    add(lead("a"));

    assertEquals(Set.of(Id.<Lead>of("a")), store.read(s -> s.leads().find(List.of(Id.of("a"), Id.of("b")))).keySet());
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
  }
}
