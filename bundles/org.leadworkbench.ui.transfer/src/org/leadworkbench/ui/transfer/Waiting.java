package org.leadworkbench.ui.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.policy.BusinessTime;
import org.leadworkbench.core.transfer.HandedOver;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.Terms;

/**
 * What the inbox says of a lead that waits.
 *
 * @param entry the lead
 * @param model the model that judged it, as far as it is installed
 * @param time the business time by which its clock runs
 * @param times how moments are shown
 */
record Waiting(HandedOver entry, Optional<ModelDescription> model, BusinessTime time, Times times) {
  private static final int REASONS = 4;

  Id<Lead> id() {
    return lead().id();
  }

  /** Its name, else its company. */
  String title() {
    return Stream.of(lead().contact().name(), organisation()).filter(t -> !t.isBlank()).findFirst().orElse(Messages.TEXT.get("inbox.nameless"));
  }

  /** Who it is in one line: name, function, company. */
  String who() {
    return joined(" · ", title(), lead().contact().get(Contact.Field.FUNCTION), organisation().equals(title()) ? "" : organisation());
  }

  String organisation() {
    return lead().contact().organisation();
  }

  String email() {
    return orDash(lead().contact().email());
  }

  /** The number where the person agreed to be called; else that a legal basis is missing. */
  String phone() {
    var phone = lead().contact().phone();
    return phone.isEmpty() || lead().consent() == Consent.YES ? orDash(phone) : Messages.TEXT.get("inbox.noConsent");
  }

  String probability() {
    return lead().rating().map(r -> Terms.percent(r.probability())).orElse("–");
  }

  /** Band, probability, event and horizon. */
  String rating() {
    return lead().rating().map(r -> model.map(m -> Messages.TEXT.get("inbox.rating", Terms.of(r.band()), Terms.percent(r.probability()),
            m.event().in(times.locale()), m.horizonDays()))
        .orElseGet(() -> Messages.TEXT.get("inbox.rating.modelGone", Terms.of(r.band()), Terms.percent(r.probability())))).orElse("–");
  }

  /** What speaks for it, the strongest first, one line each; what speaks against it is in the lead. */
  List<String> reasons() {
    return entry.reasons().stream().filter(c -> c.logOdds() > 0).sorted(Comparator.comparingDouble(Contribution::logOdds).reversed())
        .limit(REASONS).map(this::reason).toList();
  }

  /** The same in one line. */
  String why() {
    return entry.reasons().stream().filter(c -> c.logOdds() > 0).sorted(Comparator.comparingDouble(Contribution::logOdds).reversed())
        .limit(REASONS).map(this::answer).reduce((a, b) -> a + " · " + b).orElse("");
  }

  String source() {
    return orDash(entry.source());
  }

  String responsible() {
    return entry.responsible();
  }

  String arrived() {
    return times.minute(entry.at());
  }

  /** How long it has waited. */
  String waits(Instant now) {
    return times.waits(time, entry.at(), now);
  }

  /** What is left, or by how much it is overdue. */
  String left(Instant now) {
    return lead().next().map(step -> times.left(time, step, now)).orElse("");
  }

  boolean isOverdue(Instant now) {
    return lead().next().filter(step -> step.isOverdue(now)).isPresent();
  }

  /** Both clocks in one sentence. */
  String clock(Instant now) {
    return Messages.TEXT.get("inbox.clock", arrived(), waits(now), left(now));
  }

  private Lead lead() {
    return entry.lead();
  }

  private String reason(Contribution c) {
    return question(c).map(q -> Messages.TEXT.get("inbox.reason", q.label().in(times.locale()), answer(c))).orElseGet(() -> answer(c));
  }

  private String answer(Contribution c) {
    if (c.question().equals(Contribution.REST)) return Messages.TEXT.get("inbox.rest");
    return question(c).stream().flatMap(q -> q.offers().stream()).filter(o -> o.id().equals(c.answer()))
        .map(o -> o.label().in(times.locale())).findFirst().orElse(c.answer());
  }

  private Optional<Question> question(Contribution c) {
    return model.flatMap(m -> m.question(c.question()));
  }

  private static String orDash(String text) {
    return text.isBlank() ? "–" : text;
  }

  private static String joined(String between, String... parts) {
    return String.join(between, Stream.of(parts).filter(p -> !p.isBlank()).toList());
  }
}
