package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LogBehaviour;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** Time passes, and nobody touches a lead. */
class AgeingTest extends DeskTest {
  @Test
  void aFactThatExpiresMakesTheLeadStaleAndItsBandFall() {
    desk.configure("qualification.minimumAnswers", "3"); // the lead stays with marketing
    var lead = desk.answer(desk.lead("Ada").id(), "authority", "decides", "budget", "approved").lead().id();
    assertEquals(Band.HOT, band(lead));

    desk.clock.pass(Duration.ofDays(364));
    assertEquals(0, judgeStale());
    desk.clock.pass(Duration.ofDays(2));
    assertEquals(1, judgeStale());

    assertEquals(Band.WARM, band(lead));
    assertEquals(0, judgeStale());
  }

  @Test
  void aPlanIsReadAnewWithoutAnybodysTouching() {
    var lead = desk.answer(desk.lead("Ada").id(), "timeframe", "halfyear").lead();
    double then = lead.rating().orElseThrow().probability();

    assertEquals(0, desk.aged.assess());
    desk.clock.pass(Duration.ofDays(31));

    assertEquals(1, desk.aged.assess());
    assertTrue(desk.now(lead.id()).rating().orElseThrow().probability() != then);
    assertEquals(0, desk.aged.assess());
  }

  @Test
  void behaviourFadesWithoutAnybodysTouching() {
    var lead = desk.lead("Ada").id();
    done(new LogBehaviour(desk.store, desk.clock).log(lead, "visit", Optional.empty(), MARKETING));
    done(desk.assess.assess(lead, MARKETING));
    double then = desk.now(lead).rating().orElseThrow().probability();

    desk.clock.pass(Duration.ofDays(31));

    assertEquals(1, desk.aged.assess());
    assertTrue(desk.now(lead).rating().orElseThrow().probability() < then);
  }

  @Test
  void whatDoesNotAgeIsNotJudgedAgain() {
    var lead = desk.lead("Ada").id();
    done(desk.assess.assess(lead, MARKETING));

    desk.clock.pass(Duration.ofDays(3_000));

    assertEquals(0, judgeStale());
    assertEquals(0, desk.aged.assess());
  }

  private Band band(Id<Lead> lead) {
    return desk.now(lead).rating().orElseThrow().band();
  }

  private int judgeStale() {
    return done(desk.stale.assess(MARKETING, j -> { }, () -> false));
  }
}
