package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.merge.ListDuplicates;
import org.leadworkbench.core.merge.MergeLeads;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.core.undo.UndoStep;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;

class MergeLeadsTest extends DeskTest {
  private MergeLeads merge;
  private ListDuplicates duplicates;
  private UndoStep undo;

  @BeforeEach
  void mergeOnTheDesk() {
    merge = new MergeLeads(desk.store, desk.assess, desk.clock);
    duplicates = new ListDuplicates(desk.store);
    undo = new UndoStep(desk.store, desk.assess, desk.clock);
  }

  private Lead added(String name, String organisation, String email, Consent consent) {
    var contact = Contact.empty().withName(name).with(Contact.Field.ORGANISATION, organisation).with(Contact.Field.EMAIL, email);
    return desk.now(done(new AddLead(desk.store, desk.clock).add(contact, consent, "manual", MARKETING)).lead().id());
  }

  /** Two whom the capture thinks alike. */
  private Pair pair() {
    added("Katharina Maier", "Hansa Filtertechnik AG", "maier@hansa.example", Consent.UNKNOWN);
    added("Katharina Mayer", "Hansa Filtertechnik", "k.mayer@hansa.example", Consent.YES);
    return duplicates.list(10).getFirst();
  }

  @Test
  void likelyPairIsMergedFieldByField() {
    var pair = pair();
    assertEquals(List.of(1), List.of(done(new ShowLead(desk.store).show(pair.goes().id())).duplicates().size()));

    var stays = done(merge.merge(pair.goes().id(), pair.stays().id(), Set.of(Contact.Field.EMAIL), MARKETING));

    assertEquals("k.mayer@hansa.example", stays.contact().email());
    assertEquals("Katharina Maier", stays.contact().name());
    assertEquals(Consent.YES, stays.consent());
    var goes = desk.now(pair.goes().id());
    assertEquals(State.MERGED, goes.state());
    assertEquals(pair.stays().id().value(), desk.events(goes.id()).getLast().facts().get("into"));
    assertEquals(List.of(), duplicates.list(10));
  }

  @Test
  void whoComesInAgainIsFoundByWhatEitherWasKnownBy() {
    var pair = pair();
    done(merge.merge(pair.goes().id(), pair.stays().id(), Set.of(), MARKETING));

    var byTheOthersAddress = Contact.empty().withName("Katharina Maier").with(Contact.Field.EMAIL, pair.goes().contact().email());
    var again = done(new AddLead(desk.store, desk.clock).add(byTheOthersAddress, Consent.UNKNOWN, "manual", MARKETING));

    assertEquals(pair.stays().id(), again.lead().id());
  }

  @Test
  void answersOfBothCountTheLaterOfTheSameQuestion() {
    var pair = pair();
    desk.answer(pair.goes().id(), "authority", "decides", "need", "none");
    desk.answer(pair.stays().id(), "need", "clear");
    var alone = desk.lead("Vergleich");
    var expected = desk.answer(alone.id(), "authority", "decides", "need", "clear").lead().rating().orElseThrow().probability();

    var stays = done(merge.merge(pair.goes().id(), pair.stays().id(), Set.of(), MARKETING));

    assertEquals(expected, stays.rating().orElseThrow().probability(), 1e-9);
  }

  @Test
  void mergeIsTakenBackFromEitherOfThem() {
    for (boolean fromTheOneThatWent : new boolean[] {true, false}) {
      var pair = pair();
      desk.answer(pair.goes().id(), "authority", "decides");
      var goes = desk.now(pair.goes().id());
      var stays = desk.now(pair.stays().id());
      done(merge.merge(goes.id(), stays.id(), Set.of(Contact.Field.EMAIL), MARKETING));

      done(undo.undo(fromTheOneThatWent ? goes.id() : stays.id(), MARKETING));

      assertEquals(goes.withVersion(0), desk.now(goes.id()).withVersion(0));
      assertEquals(EventType.UNMERGED, desk.events(goes.id()).getLast().type());
      var now = desk.now(stays.id());
      assertEquals(stays.contact(), now.contact());
      assertEquals(stays.consent(), now.consent());
      assertEquals(List.of(pair.goes().id()), duplicates.list(10).stream().map(p -> p.goes().id()).toList());
      done(merge.decline(goes.id(), stays.id()));
      for (var lead : List.of(goes, stays)) rename(lead);
    }
  }

  /** So that the next pair is one of its own. */
  private void rename(Lead lead) {
    done(new EditLead(desk.store, desk.clock).edit(desk.now(lead.id()), Map.of("name", "Otto " + lead.id().value(), "organisation", "", "email", lead.id().value() + "@x.example"), MARKETING));
  }

  @Test
  void mergeStaysWhereSomebodyWentOnWithTheLead() {
    var pair = pair();
    done(merge.merge(pair.goes().id(), pair.stays().id(), Set.of(), MARKETING));
    done(desk.contact.log(pair.stays().id(), ContactKind.CALL, true, "", Actor.notRegistered("colleague")));

    assertEquals("undo.built-on", refused(undo.undo(pair.goes().id(), MARKETING)));
  }

  @Test
  void whatSalesCountsOnDoesNotGo() {
    desk.rep("Anna");
    var hot = desk.hot("Ada");
    var fresh = desk.lead("Bob");
    var ended = done(desk.disqualify.disqualify(desk.lead("Cem").id(), ReasonCode.NO_NEED, "", MARKETING));

    assertEquals("merge.kept", refused(merge.merge(hot.id(), fresh.id(), Set.of(), MARKETING)));
    assertEquals("merge.closed", refused(merge.merge(fresh.id(), ended.id(), Set.of(), MARKETING)));
    assertEquals("merge.itself", refused(merge.merge(fresh.id(), fresh.id(), Set.of(), MARKETING)));
    assertEquals("lead.unknown", refused(merge.merge(fresh.id(), Id.of("nobody"), Set.of(), MARKETING)));
    done(merge.merge(fresh.id(), hot.id(), Set.of(), MARKETING));
    assertEquals("merge.gone", refused(merge.merge(ended.id(), fresh.id(), Set.of(), MARKETING)));
  }

  @Test
  void twoPersonsAreNotProposedAgain() {
    var pair = pair();

    done(merge.decline(pair.stays().id(), pair.goes().id()));

    assertEquals(List.of(), duplicates.list(10));
    assertEquals("merge.no-proposal", refused(merge.decline(pair.stays().id(), pair.goes().id())));
    assertTrue(desk.now(pair.goes().id()).state().isOpen());
  }
}
