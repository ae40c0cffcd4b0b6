package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;

class LeadCardTest {
  private final Times times = new Times(ZoneId.of("Europe/Berlin"), Locale.getDefault());

  @Test
  void showsTheNumberWhereThePersonAgreed() {
    assertEquals("+49 30 1234", card(Shown.lead(Consent.YES), Shown.NOW).phone());
  }

  @Test
  void hidesTheNumberWithoutConsent() {
    assertFalse(card(Shown.lead(Consent.UNKNOWN), Shown.NOW).phone().contains("1234"));
    assertFalse(card(Shown.lead(Consent.NO), Shown.NOW).phone().contains("1234"));
  }

  @Test
  void namesTheEventAndItsHorizonWithTheProbability() {
    var rating = card(Shown.lead(Consent.YES), Shown.NOW).rating();

    assertTrue(rating.contains("62"), rating);
    assertTrue(rating.contains("90"), rating);
  }

  @Test
  void saysThatAStepIsOverdue() {
    var card = card(Shown.lead(Consent.YES), Shown.NOW);
    var early = card(Shown.lead(Consent.YES), Shown.NOW.minusSeconds(3600));

    assertTrue(card.isLate());
    assertFalse(early.isLate());
    assertTrue(card.due().contains("11:59") && early.due().contains("11:59"), card.due());
    assertFalse(card.due().equals(early.due()));
  }

  @Test
  void showsTheNumberWhoseLegalBasisWasNamed() {
    var lead = Shown.lead(Consent.UNKNOWN);

    assertEquals("+49 30 1234", card(lead, new Revealed(Id.of("lead-1"), "+49 30 1234")).phone());
    assertFalse(card(lead, new Revealed(Id.of("lead-2"), "+49 30 1234")).phone().contains("1234"), "another lead's");
    assertFalse(card(lead, new Revealed(Id.of("lead-1"), "+49 30 5678")).phone().contains("5678"), "the former number");
  }

  @Test
  void saysWhyADeliveryIsNotThereYetAndWhenItIsTriedAgain() {
    var lead = Shown.lead(Consent.YES);
    var dossier = lead.dossier();
    var retried = new ShownLead(new LeadDossier(dossier.lead(), "", "", List.of(), List.of(), List.of(), List.of(),
        List.of(Shown.delivery(DeliveryState.REJECTED, "old"), Shown.delivery(DeliveryState.RETRY, "The folder is missing"))), lead.models());
    var delivery = card(retried, Shown.NOW).delivery();

    assertTrue(delivery.endsWith("The folder is missing"), delivery);
    assertTrue(delivery.startsWith(Terms.of(DeliveryState.RETRY)), delivery);
    assertTrue(delivery.contains("12:05"), delivery);
  }

  @Test
  void saysWhoItIsInALine() {
    assertEquals("Muster AG", card(Shown.lead(Consent.YES), Shown.NOW).who());
  }

  @Test
  void badgeNamesBandAndProbability() {
    var badge = card(Shown.lead(Consent.YES), Shown.NOW).badge();

    assertTrue(badge.startsWith(Terms.of(Band.HOT)) && badge.contains("62"), badge);
  }

  @Test
  void offersTheNumberOnlyWhereItIsHidden() {
    assertTrue(card(Shown.lead(Consent.UNKNOWN), Shown.NOW).actions().contains(LeadCard.Action.NUMBER));
    assertFalse(card(Shown.lead(Consent.YES), Shown.NOW).actions().contains(LeadCard.Action.NUMBER));
  }

  @Test
  void offersWhoIsInSalesOnlyWhereARecipientIsMissing() {
    assertEquals(LeadCard.Action.RECIPIENT, card(Shown.in(State.QUALIFIED, NextStep.Kind.FIND_RECIPIENT), Shown.NOW).actions().getFirst());
    assertFalse(card(Shown.in(State.QUALIFIED, NextStep.Kind.HAND_OVER), Shown.NOW).actions().contains(LeadCard.Action.RECIPIENT));
  }

  private LeadCard card(ShownLead lead, Instant now) {
    return new LeadCard(lead, Optional.empty(), now, times);
  }

  private LeadCard card(ShownLead lead, Revealed number) {
    return new LeadCard(lead, Optional.of(number), Shown.NOW, times);
  }
}
