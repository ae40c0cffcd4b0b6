package org.leadworkbench.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.AddedLead;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;

class NewLeadTest {
  @Test
  void whatIsNotEnteredIsNotKnown() {
    var contact = NewLead.contact(Map.of("name", "Ada Muster", "email", "ada@example.com"));

    assertEquals("Ada Muster", contact.name());
    assertEquals("ada@example.com", contact.email());
    assertEquals("", contact.phone());
  }

  @Test
  void nothingIsSaidOfALeadThatIsSimplyNew() {
    assertEquals(Optional.empty(), NewLead.said(new AddedLead(lead("Ada Muster"), false, List.of())));
  }

  @Test
  void saysThatTheLeadWasThereAlready() {
    assertTrue(NewLead.said(new AddedLead(lead("Ada Muster"), true, List.of())).orElseThrow().contains("Ada Muster"));
  }

  @Test
  void namesWhoIsLikelyTheSame() {
    var said = NewLead.said(new AddedLead(lead("Ada Muster"), false, List.of(lead("Ada Musterr"), lead("")))).orElseThrow();

    assertTrue(said.contains("Ada Musterr, info@example.com"), said);
  }

  private static Lead lead(String name) {
    var contact = Contact.empty().withName(name).with(Contact.Field.EMAIL, "info@example.com");
    return new Lead(Id.of("lead-1"), 1, contact, Map.of(), Id.of("source-1"), Instant.EPOCH, Consent.UNKNOWN, State.DISQUALIFIED,
        Responsibility.of(Team.MARKETING), Optional.empty(), Optional.empty());
  }
}
