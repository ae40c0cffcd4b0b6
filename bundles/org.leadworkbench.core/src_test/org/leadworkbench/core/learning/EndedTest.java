package org.leadworkbench.core.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.Learning.Course;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;

class EndedTest {
  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
  private static final Id<Source> FAIR = Id.of("fair");

  @Test
  void aLeadThatIsOpenAndYoungerThanTheHorizonIsNotUsed() {
    assertEquals(List.of(), ended(course("a", 30, State.WORKING, Map.of())));
  }

  @Test
  void aLeadThatIsStillOpenAfterTheHorizonWasNotWon() {
    var open = ended(course("a", 100, State.WORKING, Map.of())).getFirst();

    assertEquals(false, open.won());
    assertEquals(NOW.minus(Duration.ofDays(10)), open.ended());
  }

  @Test
  void aLeadThatWasWonAfterTheHorizonDoesNotCountAsWon() {
    var facts = Map.of(OutcomeFacts.OUTCOME, "won", OutcomeFacts.AT, NOW.minus(Duration.ofDays(5)).toString());

    assertEquals(false, ended(course("a", 100, State.CONVERTED, facts)).getFirst().won());
    assertEquals(true, ended(course("a", 90, State.CONVERTED, facts)).getFirst().won());
  }

  @Test
  void leadsWithoutDatesStandInTheOrderOfTheirSource() {
    var second = course("a", 1, State.DISQUALIFIED, Map.of(OutcomeFacts.OUTCOME, "none", OutcomeFacts.HISTORY, "yes", OutcomeFacts.ORDER, "20"));
    var first = course("b", 0, State.DISQUALIFIED, Map.of(OutcomeFacts.OUTCOME, "none", OutcomeFacts.HISTORY, "yes", OutcomeFacts.ORDER, "3"));

    assertEquals(List.of("b", "a"), ended(second, first).stream().map(e -> e.lead().value()).toList());
  }

  @Test
  void whatCameWithTheOutcomeIsLateUnlessItIsAFeature() {
    var facts = Map.of(OutcomeFacts.OUTCOME, "won", OutcomeFacts.HISTORY, "yes", OutcomeFacts.LATE, "Tags" + OutcomeFacts.SEPARATOR + "Visits");

    assertEquals(Set.of("Tags"), ended(course("a", 1, State.CONVERTED, facts)).getFirst().late());
  }

  private static List<Ended> ended(Course... courses) {
    return Ended.of(List.of(courses), Map.of(FAIR, Set.of("Visits")), 90, NOW);
  }

  private static Course course(String id, int daysAgo, State state, Map<String, String> facts) {
    return new Course(Id.of(id), FAIR, NOW.minus(Duration.ofDays(daysAgo)), state, facts, NOW);
  }
}
