package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.people.EditPerson;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.ExplainRouting;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.core.transfer.RouteWaiting;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;

class RoutingPlanTest extends DeskTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 20);
  private ExplainRouting explain;
  private EditPerson edit;

  @BeforeEach
  void useCases() {
    var plugins = Services.get(Plugins.class);
    explain = new ExplainRouting(desk.store, desk.clock);
    edit = new EditPerson(desk.store, new RouteWaiting(desk.store, new RequestTransfer(new Connectors(plugins), plugins), desk.clock), desk.clock);
  }

  @Test
  void whoGotOneLastIsLast() {
    desk.rep("Anna");
    desk.rep("Ben");
    assertEquals(List.of("Anna", "Ben"), order());

    desk.hot("Ada");

    assertEquals(List.of("Ben", "Anna"), order());
  }

  @Test
  void aDeputyStandsInForWhoIsAway() {
    var anna = desk.rep("Anna");
    var mia = done(desk.addPerson.add("Mia", "mia@example.org", Role.MARKETING, "", MARKETING));
    done(desk.absent.mark(anna, UNTIL, Optional.of(mia), MARKETING));

    assertEquals(List.of("Mia"), order());
    assertEquals(List.of("Anna"), explain.explain().away().stream().map(Person::name).toList());
  }

  @Test
  void whatNobodyCanTakeIsCounted() {
    desk.hot("Ada");

    assertEquals(List.of(), order());
    assertEquals(1, explain.explain().waiting());
  }

  @Test
  void whoComesToSalesTakesWhatWaits() {
    var mia = done(desk.addPerson.add("Mia", "mia@example.org", Role.MARKETING, "", MARKETING));
    var lead = desk.hot("Ada");

    var now = done(edit.edit(mia.id(), "Mia Herbst", "MIA@example.org", Role.SALES, "", MARKETING));

    assertEquals("Mia Herbst", now.name());
    assertEquals("mia@example.org", now.email());
    assertEquals(Team.SALES, now.team());
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
    assertEquals(0, explain.explain().waiting());
  }

  @Test
  void anEditKeepsTheAbsenceAndIsNoted() {
    var anna = desk.rep("Anna");
    done(desk.absent.mark(anna, UNTIL, Optional.empty(), MARKETING));

    var now = done(edit.edit(anna.id(), "Anna Sommer", anna.email(), Role.SALES, "Inside sales", MARKETING));

    assertEquals(UNTIL, now.absence().orElseThrow().until());
    assertEquals(3, desk.store.read(session -> session.directory().changes(anna.id())).size());
  }

  @Test
  void anothersEmailIsRefused() {
    var anna = desk.rep("Anna");
    var ben = desk.rep("Ben");

    assertEquals("people.email.taken", refused(edit.edit(ben.id(), "Ben", anna.email(), Role.SALES, "", MARKETING)));
    assertEquals("people.name.missing", refused(edit.edit(ben.id(), " ", ben.email(), Role.SALES, "", MARKETING)));
    assertEquals("people.email.missing", refused(edit.edit(ben.id(), "Ben", " ", Role.SALES, "", MARKETING)));
    assertEquals("people.email", refused(edit.edit(ben.id(), "Ben", "nowhere", Role.SALES, "", MARKETING)));
  }

  private List<String> order() {
    return explain.explain().order().stream().map(Person::name).toList();
  }
}
