package org.leadworkbench.ui.leads;

import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;

/** What the lead at a glance says. */
record LeadCard(ShownLead shown, Instant now, Times times) {
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

  /** A number is shown for calling only where the person agreed. */
  String phone() {
    var phone = lead().contact().phone();
    return phone.isEmpty() || lead().consent() == Consent.YES ? phone : Messages.TEXT.get("card.noConsent");
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

  private Lead lead() {
    return shown.lead();
  }
}
