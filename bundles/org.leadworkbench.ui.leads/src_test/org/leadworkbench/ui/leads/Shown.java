package org.leadworkbench.ui.leads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.ShownLead;

/** A lead for tests. */
final class Shown {
  static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  private Shown() {}

  static ShownLead lead(Consent consent, LeadEvent... events) {
    var contact = Contact.empty().withName("Ada Muster").with(Contact.Field.PHONE, "+49 30 1234").with(Contact.Field.ORGANISATION, "Muster AG");
    var lead = new Lead(Id.of("lead-1"), 1, contact, Map.of(), Id.of("source-1"), NOW, consent, State.WORKING, Responsibility.of(Team.MARKETING),
        Optional.of(new NextStep(NextStep.Kind.FOLLOW_UP, NOW.minusSeconds(60))), Optional.of(new Rating(Band.HOT, 0.62, NOW, "bant")));
    return shown(lead, events);
  }

  /** The same lead in another state, with something else to come. */
  static ShownLead in(State state, NextStep.Kind next) {
    return shown(lead(Consent.YES).lead().in(state, new NextStep(next, NOW)));
  }

  private static ShownLead shown(Lead lead, LeadEvent... events) {
    return new ShownLead(new LeadDossier(lead, "Marketing", "Fair", List.of(events), List.of(), List.of(), List.of(), List.of()), List.of(model()));
  }

  /** Requested at {@link #NOW}, to be tried again five minutes later. */
  static Delivery delivery(DeliveryState state, String receipt) {
    return new Delivery(Id.next(NOW), 1, Id.of("lead-1"), Id.of("rep-1"), "file", state, 1, NOW, NOW.plusSeconds(300), NOW, receipt, "{}");
  }

  static LeadEvent event(EventType type, String reason, Map<String, String> facts) {
    return new LeadEvent(Id.next(NOW), Id.of("lead-1"), NOW, Actor.notRegistered("kim"), type, reason, State.WORKING, State.WORKING, facts);
  }

  private static ModelDescription model() {
    var budget = new Question.Choice("budget", new Label("Is there a budget?", "Gibt es ein Budget?"), Label.same("?"),
        List.of(new Question.Offer("none", new Label("No", "Nein"), -4), new Question.Offer("approved", new Label("Approved", "Freigegeben"), 6)));
    return new ModelDescription(new Description("bant", "1", Label.same("BANT"), Label.same("BANT")), new Label("buys", "kauft"), 90, List.of(budget));
  }
}
