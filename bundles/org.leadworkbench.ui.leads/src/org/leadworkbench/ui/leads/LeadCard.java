package org.leadworkbench.ui.leads;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;

/**
 * What the lead at a glance says.
 *
 * @param revealed the number whose legal basis was named last, if any
 */
record LeadCard(ShownLead shown, Optional<Revealed> revealed, Instant now, Times times) {
  /** The lead in a few words: its name, else its company. */
  static String title(Lead lead) {
    var contact = lead.contact();
    return Stream.of(contact.name(), contact.organisation()).filter(t -> !t.isBlank()).findFirst().orElse(Messages.TEXT.get("card.nameless"));
  }

  String name() {
    var contact = lead().contact();
    var name = (contact.get(Contact.Field.TITLE) + " " + contact.name()).strip();
    return name.isEmpty() ? Messages.TEXT.get("card.nameless") : name;
  }

  String organisation() {
    return lead().contact().organisation();
  }

  String function() {
    return lead().contact().get(Contact.Field.FUNCTION);
  }

  String email() {
    return lead().contact().email();
  }

  /** A number is shown for calling only where the person agreed or the legal basis was named. */
  String phone() {
    var phone = lead().contact().phone();
    boolean callable = phone.isEmpty() || lead().consent() == Consent.YES || revealed.filter(r -> r.isOf(lead())).isPresent();
    return callable ? phone : Messages.TEXT.get("card.noConsent");
  }

  /** Where the latest delivery stands, since when or until when, and why. */
  String delivery() {
    return shown.dossier().deliveries().stream().reduce((earlier, later) -> later).map(this::delivery).orElse("–");
  }

  String source() {
    return Messages.TEXT.get("card.source.text", shown.dossier().source(), times.day(lead().capturedAt()));
  }

  String state() {
    return Terms.of(lead().state());
  }

  String responsible() {
    return shown.dossier().responsible();
  }

  /** Band and probability, with the event and its horizon. */
  String rating() {
    return lead().rating().map(this::rating).orElse(Messages.TEXT.get("card.notRated"));
  }

  String nextStep() {
    return lead().next().map(NextStep::kind).map(Terms::of).orElse("–");
  }

  String due() {
    return lead().next().map(step -> times.due(step, now)).orElse("–");
  }

  private String rating(Rating rating) {
    var band = Terms.of(rating.band());
    var percent = Terms.percent(rating.probability());
    Optional<ModelDescription> model = shown.model(rating.model());
    return model.map(m -> Messages.TEXT.get("card.rating", band, percent, m.event().in(times.locale()), m.horizonDays()))
        .orElseGet(() -> Messages.TEXT.get("card.rating.modelGone", band, percent));
  }

  private String delivery(Delivery delivery) {
    var state = Terms.of(delivery.state());
    var when = switch (delivery.state()) {
      case RETRY, UNKNOWN -> Messages.TEXT.get("card.delivery.again", state, times.minute(delivery.requestedAt()), times.minute(delivery.dueAt()));
      case WAITING, SENDING, DELIVERED, REJECTED -> Messages.TEXT.get("card.delivery.since", state, times.minute(delivery.requestedAt()));
    };
    boolean reason = delivery.state() != DeliveryState.DELIVERED && !delivery.receipt().isBlank();
    return reason ? Messages.TEXT.get("card.delivery.reason", when, KeptText.of(delivery, times.locale())) : when;
  }

  private Lead lead() {
    return shown.lead();
  }
}
