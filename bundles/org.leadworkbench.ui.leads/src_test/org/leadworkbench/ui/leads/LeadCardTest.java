package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Consent;

class LeadCardTest {
  private final Times times = new Times(ZoneId.of("Europe/Berlin"), Locale.getDefault());

  @Test
  void showsTheNumberWhereThePersonAgreed() {
    assertEquals("+49 30 1234", new LeadCard(Shown.lead(Consent.YES), Shown.NOW, times).phone());
  }

  @Test
  void hidesTheNumberWithoutConsent() {
    assertFalse(new LeadCard(Shown.lead(Consent.UNKNOWN), Shown.NOW, times).phone().contains("1234"));
    assertFalse(new LeadCard(Shown.lead(Consent.NO), Shown.NOW, times).phone().contains("1234"));
  }

  @Test
  void namesTheEventAndItsHorizonWithTheProbability() {
    var rating = new LeadCard(Shown.lead(Consent.YES), Shown.NOW, times).rating();

    assertTrue(rating.contains("62"), rating);
    assertTrue(rating.contains("90"), rating);
  }

  @Test
  void saysThatAStepIsOverdue() {
    var card = new LeadCard(Shown.lead(Consent.YES), Shown.NOW, times);
    var early = new LeadCard(Shown.lead(Consent.YES), Shown.NOW.minusSeconds(3600), times);

    assertTrue(card.due().length() > early.due().length(), card.due());
    assertTrue(card.due().endsWith(early.due()), card.due());
  }
}
