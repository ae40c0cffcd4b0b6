package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;

class AssignLeadTest extends DeskTest {
  @Test
  void severalLeadsGoToOnePersonWithTheirNextSteps() {
    var anna = desk.rep("Anna");
    var leads = List.of(desk.lead("Ada"), desk.lead("Bob"));

    var each = done(desk.assign.assign(leads.stream().map(l -> l.id()).toList(), anna.id(), MARKETING));

    for (var lead : leads) {
      assertEquals(Optional.of(anna.id()), done(each.get(lead.id())).responsibility().person());
      assertEquals(lead.next(), desk.now(lead.id()).next());
      assertEquals(EventType.RESPONSIBILITY_CHANGED, desk.events(lead.id()).getLast().type());
    }
  }

  @Test
  void whoCannotBeAssignedIsInNobodysWay() {
    var anna = desk.rep("Anna");
    var hot = desk.hot("Ada");
    var fresh = desk.lead("Bob");

    var each = done(desk.assign.assign(List.of(hot.id(), Id.of("nobody"), fresh.id()), anna.id(), MARKETING));

    assertEquals("lead.assign.state", refused(each.get(hot.id())));
    assertEquals("lead.unknown", refused(each.get(Id.of("nobody"))));
    assertEquals(Optional.of(anna.id()), desk.now(fresh.id()).responsibility().person());
  }

  @Test
  void whatIsTheirsAlreadyStaysUnchanged() {
    var anna = desk.rep("Anna");
    var lead = desk.lead("Ada");
    done(desk.assign.assign(List.of(lead.id()), anna.id(), MARKETING));
    int events = desk.events(lead.id()).size();

    done(desk.assign.assign(List.of(lead.id()), anna.id(), MARKETING));

    assertEquals(events, desk.events(lead.id()).size());
    assertFalse(desk.now(lead.id()).responsibility().person().isEmpty());
  }

  @Test
  void nobodyUnknownBecomesResponsible() {
    assertEquals("people.unknown", refused(desk.assign.assign(List.of(desk.lead("Ada").id()), Id.of("nobody"), MARKETING)));
  }
}
