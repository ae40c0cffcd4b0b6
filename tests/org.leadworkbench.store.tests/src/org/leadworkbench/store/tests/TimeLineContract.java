package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;

/** What every store promises of events and of what follows from them. */
abstract class TimeLineContract extends StoreContract {
  @Test
  void eventsComeBackInOrder() {
    var added = add(lead("a"));
    var facts = Map.of("note", "Größe 漢字 \"🎯\"", "leer", "");
    var later = event(added, EventType.CONTACT_MADE, State.WORKING, State.WORKING, NOW.plusSeconds(1), Actor.of(person("Vera")), facts);
    var first = event(added, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of());
    var second = event(added, EventType.WORK_STARTED, State.NEW, State.WORKING, NOW, Actor.notRegistered("max"), Map.of());
    store.change(s -> {
      List.of(later, first, second).forEach(s.timeLine()::add);
      return null;
    });

    assertEquals(List.of(first, second, later), store.read(s -> s.timeLine().of(added.id())));
    assertEquals(Map.of(added.id(), List.of(first, later)),
        store.read(s -> s.timeLine().of(List.of(added.id(), Id.of("nobody")), Set.of(EventType.LEAD_CAPTURED, EventType.CONTACT_MADE))));
    assertEquals(Optional.of(second), store.read(s -> s.timeLine().last(added.id(), EventType.WORK_STARTED)));
    assertEquals(Optional.empty(), store.read(s -> s.timeLine().last(added.id(), EventType.ACCEPTED)));
  }

  @Test
  void factsOfLeadsFollowFromTheirEvents() {
    var vera = Actor.of(person("Vera"));
    var a = add(Samples.rated(lead("a").in(State.ACCEPTED, new NextStep(NextStep.Kind.CONVERT, NOW)), Band.WARM, 0.3));
    var b = add(lead("b").closed(State.CONVERTED));
    add(lead("c").closed(State.MERGED));
    add(lead("d"));
    store.change(s -> {
      var t = s.timeLine();
      t.add(event(a, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of()));
      t.add(event(a, EventType.ASSESSED, State.NEW, State.NEW, NOW.plusSeconds(1), WORKBENCH, Map.of("band", "HOT")));
      t.add(event(a, EventType.FIRST_TOUCH_MADE, State.NEW, State.WORKING, NOW.plusSeconds(3), vera, Map.of()));
      t.add(event(a, EventType.CONTACT_MADE, State.WORKING, State.WORKING, NOW.plusSeconds(2), WORKBENCH, Map.of()));
      t.add(event(a, EventType.QUALIFIED, State.WORKING, State.QUALIFIED, NOW.plusSeconds(4), vera, Map.of()));
      t.add(event(a, EventType.TRANSFER_DELIVERED, State.QUALIFIED, State.TRANSFERRED, NOW.plusSeconds(5), WORKBENCH, Map.of()));
      t.add(event(a, EventType.ACCEPTED, State.TRANSFERRED, State.ACCEPTED, NOW.plusSeconds(6), vera, Map.of()));
      t.add(event(b, EventType.OUTCOME_REPORTED, State.NEW, State.CONVERTED, NOW, WORKBENCH, Map.of("history", "yes")));
      return null;
    });

    var facts = new ArrayList<LeadFacts>();
    store.read(s -> {
      s.leads().facts(facts::add);
      return null;
    });

    assertEquals(3, facts.size());
    assertEquals(new LeadFacts(FAIR.name(), NOW, State.ACCEPTED,
        Set.of(State.NEW, State.WORKING, State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED), Optional.of(Band.WARM), true,
        Optional.of(NOW.plusSeconds(3)), Optional.of(NOW.plusSeconds(5)), Optional.of(NOW.plusSeconds(6)), false), facts.get(0));
    assertTrue(facts.get(1).history());
    assertEquals(Set.of(State.NEW), facts.get(2).reached());
  }
}
