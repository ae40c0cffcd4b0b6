package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.people.FindActor;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;

class FindActorTest extends DeskTest {
  @Test
  void nameThatTwoHaveNamesNobodyAndTellsTheMailsThatDo() {
    var first = desk.rep("Anna");
    var second = done(desk.addPerson.add("ANNA", "anna.roth@example.org", Role.MARKETING, "", MARKETING));
    var find = new FindActor(desk.store);

    var ambiguous = (Result.Refused<Person>) find.person("anna");

    assertEquals("people.ambiguous", ambiguous.why().code());
    var text = ambiguous.why().text(Locale.ENGLISH);
    assertTrue(text.contains(first.email()) && text.contains(second.email()), text);
    assertEquals(Actor.of(second), done(find.actor("Anna.Roth@example.org")));
  }

  @Test
  void whoIsNotRegisteredIsRefused() {
    assertEquals("people.unknown", refused(new FindActor(desk.store).actor("Nobody")));
  }
}
