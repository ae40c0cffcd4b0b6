package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;

class WorkingTest extends DeskTest {
  @Test
  void aClaimedLeadIsWorkedByOne() {
    var anna = desk.rep("Anna");
    var ben = desk.rep("Ben");
    var lead = done(desk.claim.claim(desk.lead("Ada").id(), Actor.of(anna)));
    assertEquals(State.WORKING, lead.state());
    assertEquals(Responsibility.of(anna).person(), lead.responsibility().person());
    assertEquals("lead.claim.taken", refused(desk.claim.claim(lead.id(), Actor.of(ben))));
    assertEquals("lead.claim.not-registered", refused(desk.claim.claim(lead.id(), MARKETING)));
    assertEquals(lead, done(desk.claim.claim(lead.id(), Actor.of(anna))));
  }

  @Test
  void theFirstContactStartsTheWork() {
    var lead = done(desk.contact.log(desk.lead("Ada").id(), ContactKind.CALL, false, "besetzt", MARKETING));
    assertEquals(State.WORKING, lead.state());
    assertEquals("call", desk.events(lead.id()).getLast().reason());
    assertEquals("besetzt", desk.events(lead.id()).getLast().facts().get("note"));
  }

  @Test
  void aDisqualifiedLeadCanBeReopened() {
    var lead = done(desk.disqualify.disqualify(desk.lead("Ada").id(), ReasonCode.NO_NEED, "", MARKETING));
    assertEquals(State.DISQUALIFIED, lead.state());
    assertEquals("lead.closed", refused(desk.contact.log(lead.id(), ContactKind.MAIL, true, "", MARKETING)));
    assertEquals(State.WORKING, done(desk.reopen.reopen(lead.id(), "meldet sich wieder", MARKETING)).state());
  }

  @Test
  void whatWasNurturedIsWorkedAgainOnceItIsDue() {
    var anna = desk.rep("Anna");
    var nurtured = done(desk.reject.reject(desk.hot("Ada").id(), ReasonCode.TOO_EARLY, "", Actor.of(anna)));

    assertEquals(0, desk.resume.resume());
    desk.clock.pass(Duration.between(desk.clock.instant(), nurtured.next().orElseThrow().due()));
    assertEquals(1, desk.resume.resume());

    var lead = desk.now(nurtured.id());
    assertEquals(State.WORKING, lead.state());
    assertEquals(NextStep.Kind.FOLLOW_UP, lead.next().orElseThrow().kind());
    assertTrue(lead.next().orElseThrow().due().isAfter(desk.clock.instant()));
    assertEquals(EventType.RESUMED, desk.events(lead.id()).getLast().type());
    assertEquals(0, desk.resume.resume());
  }

  /** Whatever people do, in whatever order: the invariants of the domain hold. */
  @Test
  void everyOpenLeadAlwaysHasResponsibleNextStepAndClock() {
    var anna = desk.rep("Anna");
    desk.rep("Ben");
    var random = new Random(11);
    List<Id<Lead>> leads = new ArrayList<>();
    for (int i = 0; i < 8; i++) leads.add(desk.lead("Lead " + i).id());
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      if (!step(random, leads.get(random.nextInt(leads.size())), Actor.of(anna))) refused++;
      desk.clock.pass(Duration.ofMinutes(random.nextInt(600)));
    }
    assertTrue(refused > 20 && refused < 350, "refused " + refused);
    for (var id : leads) check(id);
  }

  private boolean step(Random random, Id<Lead> lead, Actor anna) {
    return switch (random.nextInt(9)) {
      case 0 -> ok(desk.claim.claim(lead, anna));
      case 1 -> ok(desk.contact.log(lead, ContactKind.CALL, random.nextBoolean(), "", anna));
      case 2 -> ok(desk.disqualify.disqualify(lead, ReasonCode.NO_NEED, "", anna));
      case 3 -> ok(desk.reopen.reopen(lead, "again", anna));
      case 4 -> ok(desk.answers.answer(lead, "bant", java.util.Map.of("authority", "decides", "budget", random.nextBoolean() ? "approved" : "none"), anna));
      case 5 -> ok(desk.accept.accept(lead, anna));
      case 6 -> ok(desk.reject.reject(lead, random.nextBoolean() ? ReasonCode.TOO_EARLY : ReasonCode.NO_BUDGET, "", anna));
      case 7 -> ok(desk.decide.decide(lead, "decided", anna));
      default -> ok(desk.assess.assess(lead, anna));
    };
  }

  private static boolean ok(Result<?> result) {
    return result instanceof Result.Done<?>;
  }

  private void check(Id<Lead> id) {
    var lead = desk.now(id);
    var events = desk.events(id);
    assertEquals(lead.state().isOpen(), lead.next().isPresent());
    assertEquals(lead.state(), events.getLast().to());
    for (int i = 1; i < events.size(); i++) {
      assertEquals(events.get(i - 1).to(), events.get(i).from());
      assertFalse(events.get(i).reason().isBlank());
      assertFalse(events.get(i).at().isBefore(events.get(i - 1).at()));
    }
  }
}
