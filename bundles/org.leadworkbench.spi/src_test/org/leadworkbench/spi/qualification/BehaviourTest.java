package org.leadworkbench.spi.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Evidence;

class BehaviourTest {
  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  private static final Behaviour.Kind VISIT = new Behaviour.Kind("visit", 14, 0.5, 4);

  @Test
  void aHalfLifeAgoIsWorthHalf() {
    assertEquals(1, VISIT.count(visits(0)), 1e-12);
    assertEquals(0.5, VISIT.count(visits(14)), 1e-12);
    assertEquals(1.75, VISIT.count(visits(0, 14, 28)), 1e-12);
  }

  @Test
  void eachKindHasAHalfLifeOfItsOwn() {
    var contributions = Behaviour.STANDARD.contributions(visits(14), new Points(1));

    assertEquals(List.of("visit"), contributions.stream().map(c -> c.activity().orElse("")).toList());
    assertEquals(0.25, contributions.getFirst().logOdds(), 1e-12);
  }

  @Test
  void verySurelyInterestedIsNotInterestedWithoutEnd() {
    assertEquals(4, VISIT.count(visits(0, 0, 0, 0, 0, 0)), 1e-12);
  }

  @Test
  void whatIsOfNoKnownKindSaysNothing() {
    assertEquals(List.of(), new Behaviour(List.of()).contributions(visits(1), new Points(1)));
    assertEquals(List.of(), Behaviour.STANDARD.contributions(Evidence.none(NOW, 0.1), new Points(1)));
  }

  private static Evidence visits(int... daysAgo) {
    var activities = new ArrayList<Activity>();
    for (int days : daysAgo) activities.add(new Activity("visit", NOW.minus(Duration.ofDays(days)), true));
    activities.sort(java.util.Comparator.comparing(Activity::at));
    return new Evidence(NOW, NOW.atOffset(ZoneOffset.UTC).toLocalDate(), 0.1, new TreeMap<>(), new TreeMap<>(), activities);
  }
}
