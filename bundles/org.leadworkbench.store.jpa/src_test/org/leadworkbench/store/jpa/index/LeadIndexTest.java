package org.leadworkbench.store.jpa.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadPage.Cursor;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Micros;

class LeadIndexTest {
  private static final int LEADS = 3_000;
  private static final String[] WORDS = {"müller", "möbel ag", "max", "köln", "weiß", "druck", "xerxes", "x", "ä"};
  private final Random random = new Random(20261125);
  private final Map<UUID, IndexedLead> leads = new HashMap<>();
  private final Set<UUID> rejected = new HashSet<>();
  private final LeadIndex index = new LeadIndex();

  @Test
  void findsPageByPageWhatAPlainSearchFinds() {
    fill();
    for (int i = 0; i < 200; i++) {
      var query = query();

      assertEquals(plainly(query), paged(query, 1 + random.nextInt(700)), query::toString);
    }
  }

  @Test
  void showsLeadsAsTheyWereReadLast() {
    fill();
    for (var lead : List.copyOf(leads.values())) if (random.nextInt(3) == 0) put(lead(lead.id(), lead.version() + 1));
    for (int i = 0; i < 100; i++) {
      var query = query();

      assertEquals(plainly(query), paged(query, 100), query::toString);
      assertEquals(plainly(query).size(), index.count(query), query::toString);
    }
  }

  @Test
  void earlierVersionChangesNothing() {
    fill();
    var lead = leads.values().iterator().next();
    put(lead(lead.id(), 7));
    index.put(List.of(lead(lead.id(), 6)));

    assertEquals(plainly(LeadQuery.all()), paged(LeadQuery.all(), 500));
  }

  @Test
  void countsByStateAndBand() {
    fill();
    for (var lead : List.copyOf(leads.values())) if (random.nextBoolean()) put(lead(lead.id(), lead.version() + 1));

    for (var count : index.counts())
      assertEquals(leads.values().stream().filter(l -> l.state() == count.state() && Optional.ofNullable(l.band()).equals(count.band())).count(),
          count.leads());
    assertEquals(LEADS, index.counts().stream().mapToLong(c -> c.leads()).sum());
  }

  @Test
  void wearsOutWhereMostTextsWereReplaced() {
    var id = new UUID(1, 1);
    for (int i = 0; i < 300; i++) index.put(List.of(new IndexedLead(id, i, State.NEW, null, null, null, 0, 0, 0, "", "long ".repeat(6_000))));

    assertTrue(index.isWorn());
  }

  @Test
  void knowsWhatListsAskForOfTheTimeLines() {
    assertTrue(index.answers(LeadQuery.all().once(EventType.REJECTED)));
    assertFalse(index.answers(LeadQuery.all().once(EventType.CONTACT_MADE)));
  }

  private void fill() {
    for (int i = 0; i < LEADS; i++) put(lead(new UUID(random.nextLong(), random.nextLong()), 1));
    for (var lead : leads.keySet()) if (random.nextInt(4) == 0) rejected.add(lead);
    rejected.add(new UUID(1, 1)); // of a lead that is not known
    index.happened(rejected.stream().map(lead -> new Happening(lead, EventType.REJECTED)).toList());
  }

  private void put(IndexedLead lead) {
    leads.put(lead.id(), lead);
    index.put(List.of(lead));
  }

  private IndexedLead lead(UUID id, int version) {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) text.append(WORDS[random.nextInt(WORDS.length)]).append('\n');
    return new IndexedLead(id, version, one(State.values()), random.nextBoolean() ? null : one(Band.values()),
        random.nextBoolean() ? null : "p" + random.nextInt(3), random.nextBoolean() ? null : one(NextStep.Kind.values()), random.nextInt(50),
        random.nextInt(10) / 10.0, random.nextInt(50), WORDS[random.nextInt(WORDS.length)], text.toString());
  }

  private LeadQuery query() {
    return new LeadQuery(random.nextBoolean() ? "" : WORDS[random.nextInt(WORDS.length)], random.nextBoolean() ? Set.of() : Set.of(one(State.values())),
        random.nextBoolean() ? Optional.empty() : Optional.of(one(Band.values())), random.nextBoolean() ? Optional.empty() : Optional.of(Id.of("p" + random.nextInt(4))),
        random.nextInt(4) > 0 ? Optional.empty() : Optional.of(one(NextStep.Kind.values())),
        random.nextBoolean() ? Optional.empty() : Optional.of(Micros.instant(random.nextInt(50))),
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(EventType.REJECTED), one(Order.values()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private List<String> paged(LeadQuery query, int limit) {
    var all = new ArrayList<String>();
    Optional<Cursor> next = Optional.empty();
    do {
      var page = index.find(query, next, limit);
      all.addAll(page.ids());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private List<String> plainly(LeadQuery query) {
    return leads.values().stream()
        .filter(l -> query.states().isEmpty() ? l.state() != State.MERGED && l.state() != State.ERASED : query.states().contains(l.state()))
        .filter(l -> query.band().isEmpty() || query.band().get() == l.band())
        .filter(l -> query.person().isEmpty() || query.person().get().value().equals(l.person()))
        .filter(l -> query.next().isEmpty() || query.next().get() == l.next())
        .filter(l -> query.dueBefore().isEmpty() || l.due() < Micros.of(query.dueBefore().get()))
        .filter(l -> query.once().isEmpty() || rejected.contains(l.id()))
        .filter(l -> l.text().contains(query.text()))
        .sorted(order(query.order()).thenComparing(l -> l.id().toString())).map(l -> l.id().toString()).toList();
  }

  private static Comparator<IndexedLead> order(Order order) {
    return switch (order) {
      case CAPTURED_LAST_FIRST -> Comparator.comparing(IndexedLead::capturedAt).reversed();
      case PROBABILITY_HIGHEST_FIRST -> Comparator.comparing(IndexedLead::probability).reversed();
      case DUE_FIRST -> Comparator.comparing(IndexedLead::due);
      case NAME -> Comparator.comparing(IndexedLead::name);
    };
  }
}
