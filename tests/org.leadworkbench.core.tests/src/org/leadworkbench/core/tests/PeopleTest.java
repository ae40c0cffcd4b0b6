package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.Role;

class PeopleTest extends DeskTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 20);

  @Test
  void whoRegisteredSomebodyAndWhoSentThemAwayIsKnown() {
    var anna = desk.rep("Anna");
    var ben = desk.rep("Ben");
    done(desk.absent.mark(anna, UNTIL, Optional.of(ben), Actor.of(ben)));

    var changes = changes(anna);

    assertEquals(List.of(MARKETING, Actor.of(ben)), changes.stream().map(PersonChange::actor).toList());
    assertEquals(List.of(Optional.empty(), Optional.of(new Absence(UNTIL, Optional.of(ben.id())))), changes.stream().map(PersonChange::absence).toList());
    assertEquals(List.of(1, 2), changes.stream().map(PersonChange::version).toList());
  }

  @Test
  void whatWasRefusedIsNoChange() {
    var anna = desk.rep("Anna");

    assertEquals("people.email.taken", refused(desk.addPerson.add("Anne", anna.email(), Role.SALES, "", MARKETING)));
    assertEquals("people.deputy.self", refused(desk.absent.mark(anna, UNTIL, Optional.of(anna), MARKETING)));

    assertEquals(1, changes(anna).size());
    assertEquals(List.of(), desk.store.read(session -> session.directory().changes(Id.of("nobody"))));
  }

  private List<PersonChange> changes(Person person) {
    return desk.store.read(session -> session.directory().changes(person.id()));
  }
}
