package org.leadworkbench.ui.transfer;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.policy.BusinessTime;
import org.leadworkbench.core.transfer.HandedOver;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/** Leads handed over, for tests. */
final class Handed {
  /** A Monday, 10 o'clock in Berlin. */
  static final Instant MONDAY = Instant.parse("2026-05-04T08:00:00Z");
  static final BusinessTime TIME = new BusinessTime(ZoneId.of("Europe/Berlin"), LocalTime.of(8, 0), LocalTime.of(18, 0));

  private Handed() {}

  /** Handed over on Monday at 10, to be answered by 14. */
  static Waiting over(String id, Consent consent) {
    var contact = Contact.empty().withName("Ada Muster").with(Contact.Field.ORGANISATION, "Muster AG").with(Contact.Field.PHONE, "+49 30 1234");
    var lead = new Lead(Id.of(id), 1, contact, Map.of(), Id.of("source-1"), MONDAY, consent, State.TRANSFERRED, Responsibility.of(Team.SALES),
        Optional.of(new NextStep(NextStep.Kind.ACCEPT_OR_REJECT, MONDAY.plusSeconds(4 * 3600))), Optional.of(new Rating(Band.HOT, 0.62, MONDAY, "bant")));
    var reasons = List.of(new Contribution("need", "none", -0.5), new Contribution("budget", "approved", 1.2), new Contribution("rest", "", 1.5));
    return new Waiting(new HandedOver(lead, "Anna", "Fair", MONDAY, reasons), Optional.of(model()), TIME,
        new Times(ZoneId.of("Europe/Berlin"), Locale.getDefault()));
  }

  private static ModelDescription model() {
    var budget = new Question.Choice("budget", new Label("Is there a budget?", "Gibt es ein Budget?"), Label.same("?"),
        List.of(new Question.Offer("none", new Label("No", "Nein"), -4), new Question.Offer("approved", new Label("Approved", "Freigegeben"), 6)));
    return new ModelDescription(new Description("bant", "1", Label.same("BANT"), Label.same("BANT")), new Label("buys", "kauft"), 90, List.of(budget));
  }
}
