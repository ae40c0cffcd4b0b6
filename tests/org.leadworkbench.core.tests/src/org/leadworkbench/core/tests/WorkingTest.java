package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Lifecycle;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;

class WorkingTest extends DeskTest {
  /** What an open lead can wait for in each state. */
  private static final Map<State, Set<NextStep.Kind>> STEPS = Map.of(
      State.NEW, Set.of(NextStep.Kind.FIRST_CONTACT),
      State.WORKING, Set.of(NextStep.Kind.FIRST_CONTACT, NextStep.Kind.FOLLOW_UP),
      State.NURTURING, Set.of(NextStep.Kind.RESUME),
      State.QUALIFIED, Set.of(NextStep.Kind.HAND_OVER, NextStep.Kind.FIND_RECIPIENT),
      State.TRANSFERRED, Set.of(NextStep.Kind.ACCEPT_OR_REJECT),
      State.ACCEPTED, Set.of(NextStep.Kind.CONVERT));

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
  void agreedCallbackIsTheNextStep() {
    var lead = done(desk.contact.log(desk.lead("Ada").id(), ContactKind.CALL, true, "", Optional.of(java.time.LocalDate.parse("2026-12-01")), MARKETING));

    assertEquals(new NextStep(NextStep.Kind.FOLLOW_UP, java.time.Instant.parse("2026-12-01T07:00:00Z")), lead.next().orElseThrow());
    assertEquals("2026-12-01", desk.events(lead.id()).getLast().facts().get("again"));
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
      var id = leads.get(random.nextInt(leads.size()));
      var before = desk.now(id);
      var start = desk.clock.instant();
      boolean done = step(random, id, Actor.of(anna));
      check(before, start, desk.now(id), done);
      if (!done) refused++;
      desk.clock.pass(Duration.ofMinutes(random.nextInt(600)));
    }
    assertTrue(refused > 20 && refused < 350, "refused " + refused);
    for (var id : leads) checkTimeLine(id);
  }

  private boolean step(Random random, Id<Lead> lead, Actor anna) {
    return switch (random.nextInt(9)) {
      case 0 -> ok(desk.claim.claim(lead, anna));
      case 1 -> ok(desk.contact.log(lead, ContactKind.CALL, random.nextBoolean(), "", anna));
      case 2 -> ok(desk.disqualify.disqualify(lead, ReasonCode.NO_NEED, "", anna));
      case 3 -> ok(desk.reopen.reopen(lead, "again", anna));
      case 4 -> ok(desk.answers.answer(lead, "bant", Map.of("authority", "decides", "budget", random.nextBoolean() ? "approved" : "none"), anna));
      case 5 -> ok(desk.accept.accept(lead, anna));
      case 6 -> ok(desk.reject.reject(lead, random.nextBoolean() ? ReasonCode.TOO_EARLY : ReasonCode.NO_BUDGET, "", anna));
      case 7 -> ok(desk.decide.decide(lead, "decided", anna));
      default -> ok(desk.assess.assess(lead, anna));
    };
  }

  private static boolean ok(Result<?> result) {
    return result instanceof Result.Done<?>;
  }

  private void check(Lead before, Instant start, Lead lead, boolean done) {
    if (!done) assertEquals(before, lead, "refused, but changed");
    responsibleIsOne(lead);
    lead.next().ifPresent(next -> {
      assertTrue(STEPS.get(lead.state()).contains(next.kind()), lead.state() + " waits for " + next.kind());
      var from = next.kind() == NextStep.Kind.FIRST_CONTACT ? lead.capturedAt() : start; // a first contact's clock runs from capture
      if (!lead.next().equals(before.next())) assertTrue(next.due().isAfter(from), next + " was over when it began at " + from);
      assertEquals(1, shown(LeadQuery.all().in(Set.of(lead.state())).awaiting(next.kind()), lead), "not found where it waits");
    });
  }

  /** The team that the state belongs to, and of it at most one person, in whose list alone the lead is. */
  private void responsibleIsOne(Lead lead) {
    var responsible = lead.responsibility();
    boolean sales = lead.state() == State.TRANSFERRED || lead.state() == State.ACCEPTED;
    if (sales) assertTrue(responsible.person().isPresent(), lead.state() + " without a rep");
    var people = desk.store.read(s -> s.directory().people());
    responsible.person().ifPresent(id -> assertEquals(1,
        people.stream().filter(p -> p.id().equals(id) && p.team().equals(responsible.team())).count(), "not a person of the team"));
    for (var person : people)
      assertEquals(responsible.person().equals(Optional.of(person.id())) ? 1 : 0, shown(LeadQuery.all().of(person.id()), lead));
  }

  private long shown(LeadQuery query, Lead lead) {
    return desk.store.read(s -> s.leads().list(query, 100)).rows().stream().filter(row -> row.id().equals(lead.id())).count();
  }

  private void checkTimeLine(Id<Lead> id) {
    var events = desk.events(id);
    assertEquals(desk.now(id).state(), events.getLast().to());
    for (int i = 1; i < events.size(); i++) {
      var event = events.get(i);
      assertEquals(events.get(i - 1).to(), event.from());
      assertTrue(Lifecycle.allows(event.from(), event.type(), event.to()), event::toString);
      assertFalse(event.at().isBefore(events.get(i - 1).at()));
    }
  }
}
