package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;

class LeadFilterTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-05-04T10:00:00+02:00[Europe/Berlin]");
  private static final Actor REP = Actor.of(new Person(Id.of("rep-1"), 0, "Rita Rep", "rita@example.com", Role.SALES, Team.SALES, Optional.empty()));

  @Test
  void showsOpenLeadsToBeginWith() {
    var query = LeadFilter.initial().query(REP, NOW);

    assertTrue(query.states().stream().allMatch(State::isOpen));
    assertEquals(6, query.states().size());
    assertEquals(Optional.empty(), query.person());
  }

  @Test
  void hotListHoldsOpenLeadsTheMostLikelyFirst() {
    var query = LeadFilter.of(Choice.HOT).query(REP, NOW);

    assertEquals(Optional.of(Band.HOT), query.band());
    assertEquals(Order.PROBABILITY_HIGHEST_FIRST, query.order());
    assertTrue(query.states().stream().allMatch(State::isOpen));
  }

  @Test
  void myListIsMine() {
    assertEquals(Optional.of("rep-1"), LeadFilter.of(Choice.MINE).query(REP, NOW).person().map(Id::value));
  }

  @Test
  void listOfSomebodyNotRegisteredIsNobodys() {
    assertEquals(Optional.of("not-registered"), LeadFilter.of(Choice.MINE).query(Actor.notRegistered("rep-1"), NOW).person().map(Id::value));
  }

  @Test
  void dueByTonightEndsWithTheDayAndOverdueNow() {
    assertEquals(Optional.of(Instant.parse("2026-05-04T22:00:00Z")), LeadFilter.of(Choice.TODAY).query(REP, NOW).dueBefore());
    assertEquals(Optional.of(NOW.toInstant()), LeadFilter.of(Choice.OVERDUE).query(REP, NOW).dueBefore());
  }

  @Test
  void comesBackAsItWasWritten() {
    var filter = LeadFilter.of(Choice.UNTOUCHED).of(Optional.of(Band.WARM)).containing("a\tb").in(Order.NAME);

    assertEquals(Optional.of(filter), LeadFilter.read(filter.written()));
    assertEquals(Optional.of(LeadFilter.initial()), LeadFilter.read(LeadFilter.initial().written()));
    assertEquals(Optional.empty(), LeadFilter.read("A_CHOICE_OF_LATER\t\tNAME\t"));
    assertEquals(Optional.empty(), LeadFilter.read(""));
  }

  @Test
  void sortsByTheColumnsThatHaveAnOrder() {
    var byName = LeadFilter.initial().by("name");

    assertEquals(Order.NAME, byName.order());
    assertTrue(byName.ascends());
    assertEquals(Order.NAME, byName.by("source").order());
    assertEquals("probability", byName.by("band").column());
  }

  @Test
  void changesOneThingAtATime() {
    var query = LeadFilter.of(Choice.UNTOUCHED).of(Optional.of(Band.WARM)).containing(" mill ").query(REP, NOW);

    assertEquals("mill", query.text());
    assertEquals(Optional.of(Band.WARM), query.band());
    assertEquals(Set.of(State.NEW), query.states());
  }
}
