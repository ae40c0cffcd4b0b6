package org.leadworkbench.ui.leads;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.lead.RecycleLead;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.model.Band;
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

  /** What the person does, and where: function, organisation, city. */
  String who() {
    var contact = lead().contact();
    return Stream.of(contact.get(Contact.Field.FUNCTION), contact.organisation(), contact.get(Contact.Field.CITY)).filter(t -> !t.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** The band; empty before the first assessment. */
  Optional<Band> band() {
    return lead().rating().map(Rating::band);
  }

  /** Band and probability in the fewest words. */
  String badge() {
    return lead().rating().map(r -> Messages.TEXT.get("card.badge", Terms.of(r.band()), Terms.percent(r.probability()))).orElse(Messages.TEXT.get("card.notRated"));
  }

  String consent() {
    return Terms.of(lead().consent());
  }

  /** Where letters go, in a line. */
  String place() {
    var contact = lead().contact();
    var town = (contact.get(Contact.Field.POSTCODE) + " " + contact.get(Contact.Field.CITY)).strip();
    return shown(Stream.of(contact.get(Contact.Field.STREET), town, contact.get(Contact.Field.COUNTRY)));
  }

  String note() {
    return shown(Stream.of(lead().contact().get(Contact.Field.NOTE)));
  }

  private static String shown(Stream<String> parts) {
    var text = parts.filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
    return text.isEmpty() ? "–" : text;
  }

  String email() {
    return shown(Stream.of(lead().contact().email()));
  }

  /** A number is shown for calling only where the person agreed or the legal basis was named. */
  String phone() {
    var phone = lead().contact().phone();
    boolean callable = phone.isEmpty() || lead().consent() == Consent.YES || revealed.filter(r -> r.isOf(lead())).isPresent();
    return callable ? shown(Stream.of(phone)) : Messages.TEXT.get("card.noConsent");
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

  /** Whether what comes next should have been done. */
  boolean isLate() {
    return lead().next().filter(step -> step.isOverdue(now)).isPresent();
  }

  /** What can be done with the lead now, the likeliest first. */
  List<Action> actions() {
    return switch (lead().state()) {
      case NEW, WORKING, NURTURING -> Stream.of(Action.CONTACT, Action.CLAIM, Action.NUMBER, Action.DUPLICATES, Action.RECYCLE, Action.DISQUALIFY).filter(this::makesSense).toList();
      case TRANSFERRED -> List.of(Action.ACCEPT, Action.REJECT);
      case QUALIFIED, ACCEPTED -> Stream.of(Action.RECIPIENT, Action.CONTACT, Action.NUMBER, Action.DUPLICATES, Action.RECYCLE).filter(this::makesSense).toList();
      case DISQUALIFIED -> List.of(Action.REOPEN);
      case CONVERTED, MERGED, ERASED -> List.of();
    };
  }

  private boolean makesSense(Action action) {
    return switch (action) {
      case RECIPIENT -> lead().next().filter(step -> step.kind() == NextStep.Kind.FIND_RECIPIENT).isPresent();
      case CLAIM -> lead().responsibility().person().isEmpty();
      case DUPLICATES -> !shown.dossier().duplicates().isEmpty();
      case RECYCLE -> RecycleLead.takes(lead().state());
      case NUMBER -> phone().equals(Messages.TEXT.get("card.noConsent"));
      default -> true;
    };
  }

  /** What a button on the lead's page does. */
  enum Action {
    RECIPIENT, CONTACT, CLAIM, NUMBER, DUPLICATES, ACCEPT, REJECT, RECYCLE, DISQUALIFY, REOPEN;

    /** The command that does it. */
    String command() {
      return "org.leadworkbench.ui.leads." + name().toLowerCase(Locale.ROOT);
    }
  }

  String nextStep() {
    return lead().next().map(NextStep::kind).map(Terms::of).orElseGet(this::state);
  }

  String due() {
    return lead().next().map(step -> step.isOverdue(now) ? times.due(step, now) : Messages.TEXT.get("next.due", times.minute(step.due()))).orElse("");
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
