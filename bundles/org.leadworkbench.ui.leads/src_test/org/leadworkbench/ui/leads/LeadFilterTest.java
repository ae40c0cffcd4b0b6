package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private static final Actor REP = Actor.of(new Person(Id.of("rep-1"), 0, "Rita Rep", "rita@example.com", Role.SALES, Team.SALES, Optional.empty()));

  @Test
  void showsOpenLeadsToBeginWith() {
    var query = LeadFilter.initial().query(REP);

    assertTrue(query.states().stream().allMatch(State::isOpen));
    assertEquals(6, query.states().size());
    assertEquals(Optional.empty(), query.person());
  }

  @Test
  void hotListHoldsWhatWasTransferredToTheUser() {
    var query = LeadFilter.initial().of(Choice.MINE_HOT).query(REP);

    assertEquals(Set.of(State.TRANSFERRED), query.states());
    assertEquals(Optional.empty(), query.band(), "also whom a person qualified against the model");
    assertEquals(Optional.of("rep-1"), query.person().map(Id::value));
  }

  @Test
  void hotListOfSomebodyNotRegisteredIsNobodys() {
    var query = LeadFilter.initial().of(Choice.MINE_HOT).query(Actor.notRegistered("rep-1"));

    assertEquals(Optional.of("not-registered"), query.person().map(Id::value));
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
    var query = LeadFilter.initial().of(Optional.of(Band.WARM)).containing(" mill ").of(Choice.NEW).query(REP);

    assertEquals("mill", query.text());
    assertEquals(Optional.of(Band.WARM), query.band());
    assertEquals(Set.of(State.NEW), query.states());
  }
}
