package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.LegalBasis;
import org.leadworkbench.core.lead.RevealNumber;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;

class RevealNumberTest extends DeskTest {
  private static final String NUMBER = "+4930901820";
  private RevealNumber reveal;
  private Id<Lead> lead;

  @BeforeEach
  void leadWithANumber() {
    reveal = new RevealNumber(desk.store, desk.clock);
    lead = desk.lead("Ada").id();
    edit("phone", NUMBER);
  }

  @Test
  void numberIsShownAndItsLegalBasisStandsInTheTimeLine() {
    var number = done(reveal.reveal(lead, LegalBasis.REQUESTED, " at the fair ", MARKETING));
    var event = desk.events(lead).getLast();

    assertEquals(desk.now(lead).contact().phone(), number);
    assertEquals(EventType.NUMBER_REVEALED, event.type());
    assertEquals("requested", event.reason());
    assertEquals(MARKETING, event.actor());
    assertEquals(Map.of("note", "at the fair"), event.facts());
    assertEquals(State.NEW, desk.now(lead).state());
  }

  @Test
  void consentWantsAProofAndAPresumptionAReason() {
    int events = desk.events(lead).size();

    assertEquals("lead.number.note", refused(reveal.reveal(lead, LegalBasis.CONSENT, " ", MARKETING)));
    assertEquals("lead.number.note", refused(reveal.reveal(lead, LegalBasis.PRESUMED, "", MARKETING)));
    assertEquals(events, desk.events(lead).size());
  }

  @Test
  void nobodyPresumesTheConsentOfWhoSaidNo() {
    edit("consent", "no");

    assertEquals("lead.number.no", refused(reveal.reveal(lead, LegalBasis.PRESUMED, "same trade", MARKETING)));
    assertEquals(EventType.CONSENT_RECORDED, desk.events(lead).getLast().type());
  }

  @Test
  void whereThereIsNoNumberNoneIsShown() {
    assertEquals("lead.number.none", refused(reveal.reveal(desk.lead("Ben").id(), LegalBasis.CONTRACT, "", MARKETING)));
  }

  @Test
  void nobodyCallsALeadThatIsClosed() {
    done(desk.disqualify.disqualify(lead, ReasonCode.NO_NEED, "", MARKETING));

    assertEquals("lead.closed", refused(reveal.reveal(lead, LegalBasis.CONTRACT, "", MARKETING)));
  }

  private void edit(String field, String value) {
    done(new EditLead(desk.store, desk.clock).edit(desk.now(lead), Map.of(field, value), MARKETING));
  }
}
