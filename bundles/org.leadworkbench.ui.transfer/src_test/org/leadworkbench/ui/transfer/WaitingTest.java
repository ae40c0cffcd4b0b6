package org.leadworkbench.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Consent;

class WaitingTest {
  private static final Instant HALF_PAST_ELEVEN = Handed.MONDAY.plus(Duration.ofMinutes(90));
  private final Waiting lead = Handed.over("lead-1", Consent.UNKNOWN);
  private final boolean german = Locale.getDefault().getLanguage().equals("de");

  @Test
  void theClockRunsInBusinessHours() {
    var nextMorning = Instant.parse("2026-05-05T06:30:00Z");

    assertEquals(german ? "1 Std. 30 Min." : "1 h 30 min", lead.waits(HALF_PAST_ELEVEN));
    assertEquals(german ? "noch 2 Std. 30 Min." : "2 h 30 min left", lead.left(HALF_PAST_ELEVEN));
    assertEquals(german ? "8 Std. 30 Min." : "8 h 30 min", lead.waits(nextMorning), "from 10 to 18 and from 8 to half past");
    assertEquals(german ? "überfällig seit 4 Std. 30 Min." : "overdue by 4 h 30 min", lead.left(nextMorning));
  }

  @Test
  void isOverdueOnceTheDueTimeHasPassed() {
    assertFalse(lead.isOverdue(HALF_PAST_ELEVEN));
    assertTrue(lead.isOverdue(Handed.MONDAY.plus(Duration.ofHours(5))));
  }

  @Test
  void aNumberIsShownOnlyWhereThePersonAgreed() {
    assertFalse(lead.phone().contains("1234"));
    assertFalse(Handed.over("lead-1", Consent.NO).phone().contains("1234"));
    assertEquals("+49 30 1234", Handed.over("lead-1", Consent.YES).phone());
  }

  @Test
  void reasonsAreWhatSpeaksForItTheStrongestFirst() {
    var reasons = lead.reasons();

    assertEquals(2, reasons.size(), reasons::toString);
    assertNotEquals("", reasons.getFirst());
    assertEquals(german ? "Gibt es ein Budget? Freigegeben" : "Is there a budget? Approved", reasons.getLast());
  }

  @Test
  void namesTheEventAndItsHorizonWithTheProbability() {
    assertTrue(lead.rating().contains("62"), lead.rating());
    assertTrue(lead.rating().contains("90"), lead.rating());
  }
}
