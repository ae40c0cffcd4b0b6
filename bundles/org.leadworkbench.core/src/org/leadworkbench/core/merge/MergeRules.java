package org.leadworkbench.core.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** Which of two leads stays, and what it takes over. */
final class MergeRules {
  /** The further a lead has come, the more rests on it. */
  private static final Map<State, Integer> RANK = rank(State.DISQUALIFIED, State.NEW, State.NURTURING, State.WORKING, State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED, State.CONVERTED);
  /** Sales, or the figures, count on these. */
  private static final Set<State> KEPT = EnumSet.of(State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED, State.CONVERTED);

  private MergeRules() {}

  private static Map<State, Integer> rank(State... states) {
    var rank = new EnumMap<State, Integer>(State.class);
    for (int i = 0; i < states.length; i++) rank.put(states[i], i);
    return rank;
  }

  /** Whether the first of the two stays: the one that has come further, else the one that was there first. */
  static boolean stays(Lead one, Lead other) {
    int further = RANK.getOrDefault(one.state(), -1) - RANK.getOrDefault(other.state(), -1);
    return further > 0 || further == 0 && !one.capturedAt().isAfter(other.capturedAt());
  }

  /** Why the one cannot be merged into the other. */
  static Optional<Refusal> refusal(Lead from, Lead into) {
    if (from.id().equals(into.id())) return Optional.of(Refusal.of("merge.itself", from.id()));
    for (var lead : new Lead[] {from, into})
      if (lead.state() == State.MERGED || lead.state() == State.ERASED) return Optional.of(Refusal.of("merge.gone", lead.id(), lead.state()));
    if (KEPT.contains(from.state())) return Optional.of(Refusal.of("merge.kept", from.id(), from.state()));
    if (from.state().isOpen() && into.state() == State.DISQUALIFIED) return Optional.of(Refusal.of("merge.closed", into.id()));
    return Optional.empty();
  }

  /** The contact of the one that stays: with these fields of the other, and whatever it did not know itself. */
  static Contact contact(Lead from, Lead into, Set<Contact.Field> taken) {
    var contact = into.contact();
    for (var field : Contact.Field.values()) {
      var value = from.contact().get(field);
      if (!value.isEmpty() && (taken.contains(field) || contact.get(field).isEmpty())) contact = contact.with(field, value);
    }
    return contact;
  }

  /** The details of both; those of the one that stays count. */
  static Map<String, Detail> details(Lead from, Lead into) {
    var details = new HashMap<>(from.details());
    details.putAll(into.details());
    return details;
  }

  /** A no of either counts; a yes where nothing else was recorded. */
  static Consent consent(Lead from, Lead into) {
    if (from.consent() == Consent.NO || into.consent() == Consent.NO) return Consent.NO;
    return into.consent() == Consent.UNKNOWN ? from.consent() : into.consent();
  }
}
