package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;

class DoneStepsTest {
  private static final Instant START = Instant.parse("2026-05-04T08:00:00Z");
  private static final Actor ME = Actor.notRegistered("me");
  private final Map<Id<Lead>, LeadEvent> last = new HashMap<>();
  private final DoneSteps done = new DoneSteps(leads -> {
    var found = new HashMap<>(last);
    found.keySet().retainAll(leads);
    return found;
  }, () -> ME, START);

  private LeadEvent step(String lead, int second, Actor actor) {
    var at = START.plusSeconds(second);
    var event = new LeadEvent(Id.next(at), Id.of(lead), at, actor, EventType.DISQUALIFIED, "no-need", State.NEW, State.DISQUALIFIED, Map.of());
    last.put(event.lead(), event);
    return event;
  }

  @Test
  void whatWasDoneLastIsTakenFirstAndOnce() {
    var first = step("a", 1, ME);
    done.changed(Set.of(Id.of("a")));
    var second = step("b", 2, ME);
    done.changed(Set.of(Id.of("b")));
    done.changed(Set.of(Id.of("b")));

    assertEquals(Optional.of(List.of(second)), done.take());
    assertEquals(Optional.of(List.of(first)), done.take());
    assertEquals(Optional.empty(), done.take());
  }

  @Test
  void severalLeadsAtOnceAreOneStepAlsoWhereTheyCameInParts() {
    step("a", 1, ME);
    step("b", 1, ME);
    done.changed(Set.of(Id.of("a"), Id.of("b")));
    step("c", 2, ME);
    done.changed(Set.of(Id.of("c")));

    assertEquals(3, done.take().orElseThrow().size());
    assertEquals(Optional.empty(), done.take());
  }

  @Test
  void othersStepsAndThoseFromBeforeTheStartAreNotOnes() {
    step("a", 1, Actor.notRegistered("colleague"));
    step("b", -1, ME);
    done.changed(Set.of(Id.of("a"), Id.of("b")));

    assertEquals(Optional.empty(), done.take());
  }
}
