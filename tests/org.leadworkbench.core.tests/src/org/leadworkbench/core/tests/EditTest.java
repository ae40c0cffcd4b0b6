package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.capture.AddedLead;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;

class EditTest extends DeskTest {
  private EditLead edit;

  @BeforeEach
  void prepare() {
    edit = new EditLead(desk.store, desk.clock);
  }

  @Test
  void correctionIsNormalisedAndItsEventNamesTheFieldOnly() {
    var lead = done(edit(desk.lead("Ada"), "phone", "0171 2719583"));

    var event = desk.events(lead.id()).getLast();
    assertEquals("+491712719583", desk.now(lead.id()).contact().phone());
    assertEquals(EventType.CONTACT_CHANGED, event.type());
    assertEquals(Map.of("fields", "phone"), Before.without(event.facts()));
  }

  @Test
  void consentIsAnEventOfItsOwn() {
    var lead = done(edit(desk.lead("Ada"), "consent", "Yes"));

    assertEquals(Consent.YES, lead.consent());
    assertEquals(EventType.CONSENT_RECORDED, desk.events(lead.id()).getLast().type());
  }

  @Test
  void whatTheUserNeverSawIsNotOverwritten() {
    var seen = desk.lead("Ada");
    done(edit(seen, "city", "Ulm"));
    done(edit(desk.now(seen.id()), "consent", "no"));

    assertEquals("edit.changed", refused(edit(seen, "city", "Bonn")));
    assertEquals("edit.changed", refused(edit(seen, "consent", "yes")));

    assertEquals("Ulm", desk.now(seen.id()).contact().get(Field.CITY));
    assertEquals(Consent.NO, desk.now(seen.id()).consent());
  }

  @Test
  void whatTwoChangeBesideEachOtherStays() {
    var seen = desk.lead("Ada");
    done(edit(seen, "city", "Ulm"));

    done(edit(seen, "organisation", "Bau AG"));
    done(edit(seen, "city", "Ulm"));

    var contact = desk.now(seen.id()).contact();
    assertEquals("Ulm", contact.get(Field.CITY));
    assertEquals("Bau AG", contact.organisation());
    assertEquals(3, desk.events(seen.id()).size());
  }

  @Test
  void oneWrongFieldLeavesTheOthersAsTheyWere() {
    var lead = desk.lead("Ada");

    assertEquals("edit.field", refused(edit.edit(lead, Map.of("city", "Ulm", "colour", "red"), MARKETING)));
    assertEquals("edit.consent", refused(edit.edit(lead, Map.of("city", "Ulm", "consent", "perhaps"), MARKETING)));
    assertEquals("edit.nobody", refused(edit(lead, "name", " ")));

    assertEquals(lead, desk.now(lead.id()));
  }

  @Test
  void addressThatWasCorrectedCatchesNobodyElse() {
    var max = done(added("Max Roth", "info@bau.example")).lead();
    done(edit(max, "email", "max@bau.example"));

    assertFalse(done(added("", "info@bau.example")).merged());
    assertEquals(max.id(), done(added("", "max@bau.example")).lead().id());
  }

  private Result<Lead> edit(Lead seen, String field, String value) {
    return edit.edit(seen, Map.of(field, value), MARKETING);
  }

  private Result<AddedLead> added(String name, String email) {
    return new AddLead(desk.store, desk.clock).add(Contact.empty().withName(name).with(Field.EMAIL, email), Consent.UNKNOWN, "Telefon", MARKETING);
  }
}
