package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;

class EditLeadTest extends DeskTest {
  private EditLead edit;

  @BeforeEach
  void edit() {
    edit = new EditLead(desk.store, desk.clock);
  }

  @Test
  void theLastByWhichALeadIsKnownStays() {
    var lead = done(edit.edit(desk.lead("Ada"), Map.of("phone", "030/4711000", "country", "DE"), MARKETING));

    assertEquals("edit.nobody", refused(edit.edit(lead, Map.of("name", "", "phone", ""), MARKETING)));
    assertEquals(lead, desk.now(lead.id()));
    assertEquals("", done(edit.edit(lead, Map.of("name", ""), MARKETING)).contact().name());
  }

  @Test
  void aLeadThatOnlyTheSourceKnowsIsEditedLikeAnyOther() {
    var lead = desk.lead("");
    broughtAs("4711", lead);

    assertEquals(Consent.NO, done(edit.edit(lead, Map.of("consent", "no"), MARKETING)).consent());
  }

  @Test
  void theSourcesIdIsEnoughToKnowALead() {
    var lead = desk.lead("Ada");
    broughtAs("4711", lead);

    assertEquals(Contact.empty(), done(edit.edit(lead, Map.of("name", ""), MARKETING)).contact());
  }

  private void broughtAs(String key, Lead lead) {
    desk.store.change(session -> {
      var at = desk.clock.instant();
      session.inquiries().add(new Inquiry(Id.next(at), lead.id(), lead.source(), key, "fingerprint", "run", 2, at, false, "{}"));
      return null;
    });
  }
}
