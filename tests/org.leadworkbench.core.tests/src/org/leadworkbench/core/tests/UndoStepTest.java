package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.RecycleLead;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.learning.ReportOutcome;
import org.leadworkbench.core.undo.UndoStep;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.report.LeadFacts;

class UndoStepTest extends DeskTest {
  private static final Actor COLLEAGUE = Actor.notRegistered("colleague");
  private UndoStep undo;

  @BeforeEach
  void undoOnTheDesk() {
    undo = new UndoStep(desk.store, desk.assess, desk.clock);
  }

  private void isAsBefore(Lead before) {
    var now = desk.now(before.id());
    assertEquals(before.withVersion(0), now.withVersion(0));
    assertEquals(EventType.UNDONE, desk.events(before.id()).getLast().type());
  }

  @Test
  void contactsThatWereNotMadeAreTakenBack() {
    var lead = desk.lead("Ada");
    done(desk.contact.log(lead.id(), ContactKind.CALL, true, "falsche Person", MARKETING));

    assertEquals(EventType.FIRST_TOUCH_MADE, done(undo.undo(lead.id(), MARKETING)).step().type());

    isAsBefore(lead);
    assertEquals(Optional.empty(), course(lead).firstContact());
  }

  @Test
  void nurturedLeadThatAContactResumedIsNurturedAgain() {
    var lead = desk.lead("Ada");
    done(desk.contact.log(lead.id(), ContactKind.CALL, true, "", MARKETING));
    var aside = done(new RecycleLead(desk.store, desk.clock).recycle(lead.id(), LocalDate.parse("2026-06-01"), ReasonCode.TOO_EARLY, "", MARKETING));
    done(desk.contact.log(lead.id(), ContactKind.MAIL, true, "", MARKETING));

    done(undo.undo(lead.id(), MARKETING));

    isAsBefore(aside);
  }

  @Test
  void claimsAssignmentsAndEndsAreTakenBackOneAfterTheOther() {
    var anna = desk.rep("Anna");
    var lead = desk.lead("Ada");
    done(desk.claim.claim(lead.id(), Actor.of(anna)));
    var claimed = desk.now(lead.id());
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.NO_NEED, "", Actor.of(anna)));

    done(undo.undo(lead.id(), Actor.of(anna)));
    isAsBefore(claimed);
    done(undo.undo(lead.id(), Actor.of(anna)));
    isAsBefore(lead);
    assertEquals("undo.nothing", refused(undo.undo(lead.id(), Actor.of(anna))));
  }

  @Test
  void answersTakenBackCountNoMoreAndTheLeadIsJudgedAnew() {
    var lead = desk.answer(desk.lead("Ada").id(), "need", "vague").lead();
    double before = lead.rating().orElseThrow().probability();
    desk.answer(lead.id(), "timeframe", "year", "need", "clear");
    assertTrue(desk.now(lead.id()).rating().orElseThrow().probability() > before);

    var now = done(undo.undo(lead.id(), MARKETING)).lead();

    assertEquals(before, now.rating().orElseThrow().probability());
    assertEquals(EventType.ASSESSED, desk.events(lead.id()).getLast().type());
  }

  @Test
  void answersThatMadeALeadHotComeBackFromSalesWhileNobodyAcceptedIt() {
    desk.rep("Anna");
    var lead = desk.answer(desk.lead("Ada").id(), "need", "vague").lead();
    desk.answer(lead.id(), "authority", "decides", "budget", "approved");
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());

    var now = done(undo.undo(lead.id(), MARKETING)).lead();

    assertEquals(State.NEW, now.state());
    assertEquals(lead.rating().orElseThrow().band(), now.rating().orElseThrow().band());
    assertEquals(List.of(DeliveryState.REJECTED), desk.deliveriesOf(lead.id()).stream().map(d -> d.state()).toList());
    assertFalse(course(lead).reached().contains(State.TRANSFERRED));
  }

  @Test
  void whatSalesAcceptedIsNotTakenFromThem() {
    var anna = desk.rep("Anna");
    var lead = desk.hot("Ada");
    done(desk.accept.accept(lead.id(), Actor.of(anna)));
    var answered = desk.events(lead.id()).stream().filter(e -> e.type() == EventType.ANSWERED).findFirst().orElseThrow();

    assertEquals("undo.built-on", refused(undo.undo(answered, MARKETING)));
    assertEquals(State.ACCEPTED, desk.now(lead.id()).state());
  }

  @Test
  void acceptanceRejectionAndDecisionAreTakenBack() {
    var anna = Actor.of(desk.rep("Anna"));
    var lead = desk.lead("Ada");
    var rated = done(desk.assess.assess(lead.id(), anna)).lead();
    done(desk.decide.decide(lead.id(), "kennt uns", anna));
    var transferred = desk.now(lead.id());
    done(desk.accept.accept(lead.id(), anna));
    done(undo.undo(lead.id(), anna));
    isAsBefore(transferred);
    done(desk.reject.reject(lead.id(), ReasonCode.NO_BUDGET, "", anna));
    done(undo.undo(lead.id(), anna));
    isAsBefore(transferred);

    done(undo.undo(lead.id(), anna));

    isAsBefore(rated);
  }

  @Test
  void editsAreTakenBackAndTheLeadIsKnownByWhatItWas() {
    var lead = desk.lead("Ada Ng");
    var edit = new EditLead(desk.store, desk.clock);
    var first = done(edit.edit(lead, Map.of("email", "ada@ng.example", "city", "Jena"), MARKETING));
    done(edit.edit(first, Map.of("email", "wrong@ng.example", "city", "", "consent", "yes"), MARKETING));

    done(undo.undo(lead.id(), MARKETING));

    isAsBefore(first);
    var known = desk.store.read(s -> s.inquiries().matches(MatchKeys.of(first.contact()), 5));
    assertTrue(known.values().stream().anyMatch(ids -> ids.contains(lead.id())));
    assertEquals(Consent.UNKNOWN, desk.now(lead.id()).consent());
    assertTrue(Before.without(desk.events(lead.id()).get(1).facts()).values().stream().noneMatch(v -> v.contains("ada@ng.example")));
  }

  @Test
  void ownJudgementsAreTakenBack() {
    var lead = desk.lead("Ada");
    done(desk.personally.assess(lead.id(), new Opinion.Likely(0.7), "freundlich", MARKETING));

    done(undo.undo(lead.id(), MARKETING));

    assertEquals(List.of(), done(new ShowLead(desk.store).show(lead.id())).personal());
  }

  @Test
  void outcomesTakenBackTeachNothing() {
    var lead = desk.lead("Ada");
    var outcome = desk.outcome;
    done(outcome.report(lead.id(), ReportOutcome.Outcome.WON, Optional.empty(), MARKETING));
    done(undo.undo(lead.id(), MARKETING));
    isAsBefore(lead);
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.NO_NEED, "", MARKETING));

    var courses = desk.store.read(s -> s.learning().courses(desk.clock.instant()));

    assertEquals(Set.of("disqualified"), courses.getFirst().facts().keySet());
  }

  @Test
  void whatSomebodyBuiltOnStays() {
    var anna = desk.rep("Anna");
    var lead = desk.lead("Ada");
    done(desk.claim.claim(lead.id(), Actor.of(anna)));
    var claim = undo.last(List.of(lead.id())).get(lead.id());
    done(desk.contact.log(lead.id(), ContactKind.CALL, true, "", COLLEAGUE));

    assertEquals("undo.built-on", refused(undo.undo(claim, Actor.of(anna))));
    assertEquals(State.WORKING, desk.now(lead.id()).state());
  }

  @Test
  void nothingIsTakenBackOfALeadThatHasJustComeIn() {
    assertEquals("undo.nothing", refused(undo.undo(desk.lead("Ada").id(), MARKETING)));
    assertEquals("lead.unknown", refused(undo.undo(org.leadworkbench.model.Id.of("nobody"), MARKETING)));
  }

  private LeadFacts course(Lead lead) {
    var found = new java.util.ArrayList<LeadFacts>();
    desk.store.read(session -> {
      session.leads().courses((id, facts) -> {
        if (id.equals(lead.id())) found.add(facts);
      });
      return null;
    });
    return found.getLast();
  }
}
