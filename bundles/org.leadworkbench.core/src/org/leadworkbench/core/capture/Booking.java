package org.leadworkbench.core.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadworkbench.core.ChangedFields;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.learning.OutcomeFacts;
import org.leadworkbench.core.policy.NextSteps;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;

/** Books rows of one run: what a row says becomes the state, time line, inquiry, answers and judgements of a lead. */
final class Booking {
  private static final String AT = "at";
  private final Moment moment;
  private final Session session;
  private final Source source;
  private final String run;
  private final Instant now;
  private final NextSteps nextSteps;
  private final Map<String, Actor> judges = new HashMap<>();

  Booking(Moment moment, Source source, String run, NextSteps nextSteps) {
    this.moment = moment;
    this.session = moment.session();
    this.source = source;
    this.run = run;
    this.now = moment.at();
    this.nextSteps = nextSteps;
  }

  /** The particulars of an outcome, with the details that came with it and that nobody calls a feature. */
  private Map<String, String> outcome(Incoming row, Set<String> written) {
    var ending = row.mapped().outcome().orElseThrow();
    var facts = new LinkedHashMap<>(with(provenance(row), Map.of(OutcomeFacts.OUTCOME, ending.outcome())));
    ending.at().ifPresent(at -> facts.put(OutcomeFacts.AT, at.toString()));
    ending.order().ifPresent(place -> facts.put(OutcomeFacts.ORDER, place.toPlainString()));
    if (!written.isEmpty()) facts.put(OutcomeFacts.LATE, String.join(OutcomeFacts.SEPARATOR, written));
    return facts;
  }

  /** The details that a row brings together with an outcome; what was known before and what is a feature is left out. */
  private static Set<String> written(Incoming row, Map<String, Detail> before) {
    var written = new TreeSet<String>();
    row.mapped().details().forEach((name, value) -> {
      if (!row.mapped().features().contains(name) && !value.equals(before.get(name))) written.add(name);
    });
    return written;
  }

  /** A new lead; one that comes with its outcome is history and waits for nobody. */
  Lead create(Incoming row) {
    var mapped = row.mapped();
    var ended = mapped.outcome().map(o -> stateOf(o.outcome()));
    var next = ended.isPresent() ? Optional.<NextStep>empty() : Optional.of(nextSteps.firstContact(Optional.empty(), now));
    var lead = moment.captured(new Lead(Id.next(now), 0, mapped.contact(), mapped.details(), source.id(), row.inquiredAt(now),
        mapped.consent(), ended.orElse(State.NEW), Responsibility.of(Team.MARKETING), next, Optional.empty()), source.name(), provenance(row));
    consented(lead, Consent.UNKNOWN, State.NEW, row);
    ended.ifPresent(state -> note(lead, EventType.OUTCOME_REPORTED, State.NEW, state,
        with(outcome(row, written(row, Map.of())), Map.of(OutcomeFacts.HISTORY, "yes"))));
    return booked(row, lead, true);
  }

  /**
   * A further inquiry of a lead: it fills what is empty and wakes a lead that was nurtured. To a closed lead it brings
   * consent and outcome only.
   */
  Lead merge(Lead lead, Incoming row) {
    boolean open = lead.state().isOpen();
    var saved = inquired(lead, agreeing(open ? filled(lead, row.mapped()) : lead, row), row);
    consented(saved, lead.consent(), saved.state(), row);
    return booked(row, ended(saved, row, open ? lead.details() : Map.of()), open);
  }

  private Lead inquired(Lead lead, Lead changed, Incoming row) {
    var facts = with(provenance(row), filledFields(lead, changed));
    if (lead.state() != State.NURTURING) return happened(lead, changed, EventType.INQUIRY_ADDED, facts);
    var resumed = happened(lead, changed.in(State.WORKING, nextSteps.followUp(lead.rating().map(Rating::band), now)), EventType.RESUMED, provenance(row));
    note(resumed, EventType.INQUIRY_ADDED, State.WORKING, State.WORKING, facts);
    return resumed;
  }

  /** A lead that the source brought before and that looks different now: what the row says replaces what was there. */
  Lead update(Lead lead, Incoming row) {
    var mapped = row.mapped();
    var changes = new ArrayList<String>();
    var contact = replaced(lead.contact(), mapped.contact(), changes);
    var details = new HashMap<>(lead.details());
    mapped.details().forEach((name, value) -> {
      if (!value.equals(details.put(name, value))) changes.add(name);
    });
    var after = agreeing(lead.with(contact).with(details), row);
    var saved = changes.isEmpty() ? happened(lead, after, EventType.INQUIRY_ADDED, provenance(row))
        : happened(lead, after, EventType.CONTACT_CHANGED, with(provenance(row), ChangedFields.of(changes)));
    if (!contact.equals(lead.contact()))
      session.inquiries().reindex(lead.id(), MatchKeys.of(lead.contact()), MatchKeys.of(contact));
    consented(saved, lead.consent(), saved.state(), row);
    return booked(row, ended(saved, row, lead.details()), true);
  }

  /** Proposes a merge with each lead that is likely the same person as this new one, and answers those. */
  List<Lead> propose(Lead later, Known known, Incoming row) {
    var likely = new ArrayList<Lead>();
    for (var found : Proposals.of(later, row, known, now)) {
      session.inquiries().propose(found.proposal());
      note(later, EventType.DUPLICATE_PROPOSED, later.state(), later.state(), Map.of("with", found.other().id().value(), "run", run));
      likely.add(found.other());
    }
    return likely;
  }

  /** Whether an earlier run of this source brought the lead, with the same date or, like the row, without one. */
  boolean broughtBefore(Lead lead, Incoming row) {
    // Ids are ordered by time: a lead younger than the run is the run's own, which needs no question to the store.
    if (lead.id().value().compareTo(run) > 0) return false;
    return session.inquiries().of(lead.id()).stream().anyMatch(i -> i.source().equals(source.id()) && !i.run().equals(run)
        && i.dated() == row.mapped().inquiredAt().isPresent()
        && (!i.dated() || i.inquiredAt().equals(row.mapped().inquiredAt().orElseThrow())));
  }

  /** Which details a further inquiry brought, so that it is known when that was. */
  private static Map<String, String> filledFields(Lead before, Lead after) {
    var filled = new TreeSet<>(after.details().keySet());
    filled.removeAll(before.details().keySet());
    return ChangedFields.of(filled);
  }

  private static Contact replaced(Contact before, Contact row, List<String> changes) {
    var contact = before;
    for (Map.Entry<Field, String> each : row.values().entrySet()) {
      if (contact.get(each.getKey()).equals(each.getValue())) continue;
      contact = contact.with(each.getKey(), each.getValue());
      changes.add(each.getKey().key());
    }
    return contact;
  }

  private static Lead filled(Lead lead, MappedRow mapped) {
    var details = new HashMap<>(mapped.details());
    details.putAll(lead.details());
    var contact = lead.contact();
    for (var each : mapped.contact().values().entrySet())
      if (contact.get(each.getKey()).isEmpty()) contact = contact.with(each.getKey(), each.getValue());
    return lead.with(contact).with(details);
  }

  // A no always counts; a yes where nothing was recorded yet, or where the row says that it is younger than all that was.
  private Lead agreeing(Lead lead, Incoming row) {
    var said = row.mapped().consent();
    if (said == Consent.UNKNOWN || said == lead.consent()) return lead;
    if (said == Consent.NO) return lead.with(said);
    var last = recorded(lead);
    return last.isEmpty() || row.mapped().inquiredAt().filter(last.get()::isBefore).isPresent() ? lead.with(said) : lead;
  }

  /** When consent was given or withdrawn last, as far as that is recorded. */
  private Optional<Instant> recorded(Lead lead) {
    return Standing.of(session.timeLine().of(lead.id())).events().stream().filter(e -> e.type() == EventType.CONSENT_RECORDED)
        .map(e -> e.facts().containsKey(AT) ? Instant.parse(e.facts().get(AT)) : e.at()).max(Comparator.naturalOrder());
  }

  private Lead ended(Lead lead, Incoming row, Map<String, Detail> before) {
    var outcome = row.mapped().outcome().map(MappedRow.Ending::outcome);
    if (outcome.isEmpty()) return lead;
    var facts = outcome(row, written(row, before));
    var state = stateOf(outcome.get());
    if (lead.state() != State.CONVERTED && lead.state() != state) return happened(lead, lead.closed(state), EventType.OUTCOME_REPORTED, facts);
    var known = Standing.of(session.timeLine().of(lead.id())).events().stream().filter(e -> e.type() == EventType.OUTCOME_REPORTED)
        .reduce((earlier, later) -> later).map(e -> e.facts().get(OutcomeFacts.OUTCOME));
    if (!known.equals(outcome)) note(lead, EventType.OUTCOME_REPORTED, lead.state(), lead.state(), facts);
    return lead;
  }

  // Also where it says later again what was known: that is a proof of its own. A yes that came too late is none.
  private void consented(Lead lead, Consent before, State state, Incoming row) {
    var said = row.mapped().consent();
    if (said == Consent.UNKNOWN || said != lead.consent()) return;
    if (said != before || recorded(lead).map(row.knownAt(now)::isAfter).orElse(true))
      note(lead, EventType.CONSENT_RECORDED, state, state, with(provenance(row),
          Map.of("consent", said == Consent.YES ? "yes" : "no", AT, row.knownAt(now).toString())));
  }

  private Lead booked(Incoming row, Lead lead, boolean judged) {
    session.inquiries().add(new Inquiry(Id.next(now), lead.id(), source.id(), row.mapped().sourceId(), row.fingerprint(), run,
        row.row().number(), row.inquiredAt(now), row.mapped().inquiredAt().isPresent(), Header.content(row.cells())));
    if (!row.keys().isEmpty()) session.inquiries().index(lead.id(), row.keys());
    if (!judged) return lead;
    for (var given : row.mapped().answers())
      session.judgements().add(lead.id(), given.model(), new Answer(given.question(), given.value(), row.knownAt(now), moment.actor().key(), source.name()));
    for (var judgement : row.mapped().judgements()) {
      var by = judges.computeIfAbsent(judgement.by(), this::judge);
      session.judgements().add(new PersonalAssessment(Id.next(now), lead.id(), by, row.knownAt(now), judgement.opinion(), source.name()));
      note(lead, EventType.PERSONALLY_ASSESSED, lead.state(), lead.state(),
          with(provenance(row), Map.of("by", by.name(), "opinion", text(judgement.opinion()))));
    }
    return lead;
  }

  private Actor judge(String by) {
    var people = session.directory().named(by);
    return people.size() == 1 ? Actor.of(people.getFirst()) : Actor.team(by);
  }

  private Lead happened(Lead before, Lead after, EventType type, Map<String, String> facts) {
    return moment.happened(before, after, type, source.name(), facts);
  }

  private void note(Lead lead, EventType type, State from, State to, Map<String, String> facts) {
    moment.also(lead, type, from, to, source.name(), facts);
  }

  private Map<String, String> provenance(Incoming row) {
    return Map.of("row", Long.toString(row.row().number()), "run", run);
  }

  private static Map<String, String> with(Map<String, String> facts, Map<String, String> more) {
    var all = new LinkedHashMap<>(facts);
    all.putAll(more);
    return all;
  }

  private static String text(Opinion opinion) {
    return switch (opinion) {
      case Opinion.Felt felt -> felt.band().name().toLowerCase(Locale.ROOT);
      case Opinion.Likely likely -> Double.toString(likely.probability());
    };
  }

  private static State stateOf(String outcome) {
    return outcome.equals("won") ? State.CONVERTED : State.DISQUALIFIED;
  }
}
