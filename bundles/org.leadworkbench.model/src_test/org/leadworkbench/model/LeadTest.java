package org.leadworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private final Lead lead = new Lead(Id.next(NOW), 0, Contact.empty().withName("Ada Lovelace"), Map.of(), Id.of("fair"), NOW,
      Consent.UNKNOWN, State.NEW, Responsibility.of(Team.MARKETING),
      Optional.of(new NextStep(NextStep.Kind.FIRST_CONTACT, NOW)), Optional.empty());

  @Test
  void anOpenLeadWantsANextStep() {
    assertThrows(IllegalArgumentException.class, () -> new Lead(lead.id(), 0, lead.contact(), Map.of(), lead.source(), NOW,
        Consent.UNKNOWN, State.WORKING, lead.responsibility(), Optional.empty(), Optional.empty()));
  }

  @Test
  void aClosedLeadHasNone() {
    assertTrue(lead.closed(State.DISQUALIFIED).next().isEmpty());
    assertThrows(IllegalArgumentException.class, () -> lead.in(State.CONVERTED, lead.next().orElseThrow()));
  }

  @Test
  void anEventMustFollowTheTable() {
    assertThrows(IllegalArgumentException.class, () -> new LeadEvent(Id.next(NOW), lead.id(), NOW, Actor.workbench("test"),
        EventType.ACCEPTED, "accepted", State.NEW, State.ACCEPTED, Map.of()));
  }

  @Test
  void anEventWantsAReason() {
    assertThrows(IllegalArgumentException.class, () -> new LeadEvent(Id.next(NOW), lead.id(), NOW, Actor.workbench("test"),
        EventType.WORK_STARTED, " ", State.NEW, State.WORKING, Map.of()));
  }

  @Test
  void aNameIsSplitAndComesBackAsItWas() {
    for (var name : new String[] {"Ada Lovelace", "Cher", "Dr. Jörg von der Heide", "  O'Connor "})
      assertEquals(name.strip(), Contact.empty().withName(name).name());
  }

  @Test
  void aBlankFieldIsUnknown() {
    var contact = lead.contact().with(Contact.Field.EMAIL, " ");
    assertEquals(lead.contact(), contact);
    assertEquals("", contact.email());
  }
}
