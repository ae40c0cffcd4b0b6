package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadCount;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Leads;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** What lists read from memory promise: at every moment the same as the database, which whoever writes reads from. */
abstract class ListsInMemoryContract extends StoreContract {
  private static final int PAGE = 7;
  private static final List<State> STATES = List.of(State.NEW, State.WORKING, State.DISQUALIFIED, State.MERGED);
  private final List<Lead> leads = new ArrayList<>();

  @Test
  void listsSearchesAndCountsAreThoseOfTheDatabase() throws Exception {
    for (int i = 0; i < 40; i++) leads.add(add(numbered(i)));
    for (int i = 0; i < 40; i += 3) rejected(leads.get(i));
    beginToShow();

    assertSame();
  }

  @Test
  void changeIsThereAtOnce() throws Exception {
    for (int i = 0; i < 20; i++) leads.add(add(numbered(i)));
    beginToShow();

    for (int i = 0; i < 18; i += 3) {
      var changed = leads.get(i).closed(State.DISQUALIFIED).with(leads.get(i).contact().with(Field.CITY, "Görlitz " + i));
      store.change(s -> s.leads().save(changed));
      rejected(leads.get(i + 1));
      leads.add(add(numbered(100 + i)));

      assertSame();
    }
    assertEquals(6, store.read(s -> s.leads().count(LeadQuery.all().containing("görlitz"))));
  }

  private void rejected(Lead lead) {
    store.change(s -> {
      s.timeLine().add(Samples.event(lead, EventType.REJECTED, State.TRANSFERRED, State.WORKING, NOW, Samples.WORKBENCH, Map.of()));
      return null;
    });
  }

  private void beginToShow() throws InterruptedException {
    var inMemory = new CountDownLatch(1);
    store.onChange(new LeadStore.Listener() {
      @Override
      public void changed(Set<Id<Lead>> changed) {
        // nothing is shown
      }

      @Override
      public void listsAreInMemory() {
        inMemory.countDown();
      }
    });
    assertTrue(inMemory.await(30, TimeUnit.SECONDS));
  }

  private static Lead numbered(int i) {
    var plain = Samples.captured(lead(Id.next(NOW).value()), NOW.plusSeconds(i % 5));
    var named = plain.with(plain.contact().with(Field.LAST_NAME, "Müller " + i % 4).with(Field.CITY, i % 3 == 0 ? "Köln" : "Weiß & Söhne"));
    var state = STATES.get(i % STATES.size());
    return state.isOpen() ? named.in(state, named.next().orElseThrow()) : named.closed(state);
  }

  private void assertSame() {
    for (var query : queries()) {
      assertEquals(store.change(s -> ids(s.leads(), query)), store.read(s -> ids(s.leads(), query)), query::toString);
      assertEquals(store.change(s -> s.leads().count(query)), store.read(s -> s.leads().count(query)), query::toString);
    }
    assertEquals(sorted(store.change(s -> s.leads().counts())), sorted(store.read(s -> s.leads().counts())));
  }

  private static List<LeadQuery> queries() {
    var queries = new ArrayList<LeadQuery>();
    for (var order : Order.values())
      for (var states : List.of(Set.<State>of(), Set.of(State.NEW, State.WORKING), Set.of(State.DISQUALIFIED)))
        for (var text : List.of("", "köln", "müller 2", "nobody")) {
          queries.add(LeadQuery.all().in(states).containing(text).by(order));
          queries.add(LeadQuery.all().in(states).containing(text).dueBefore(NOW).by(order));
          queries.add(LeadQuery.all().in(states).containing(text).once(EventType.REJECTED).by(order));
        }
    return queries;
  }

  private static List<Id<Lead>> ids(Leads leads, LeadQuery query) {
    var ids = new ArrayList<Id<Lead>>();
    Optional<LeadPage.Cursor> next = Optional.empty();
    do {
      var page = next.isPresent() ? leads.list(query, next.get(), PAGE) : leads.list(query, PAGE);
      page.rows().stream().map(LeadRow::id).forEach(ids::add);
      next = page.next();
    } while (next.isPresent());
    return ids;
  }

  private static List<LeadCount> sorted(List<LeadCount> counts) {
    return counts.stream().sorted(Comparator.comparing(LeadCount::toString)).toList();
  }
}
