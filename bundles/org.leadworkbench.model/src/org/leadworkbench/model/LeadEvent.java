package org.leadworkbench.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happened to a lead: one entry of its time line, never changed afterwards.
 *
 * @param id identity, ordered by time
 * @param lead the lead
 * @param at when it happened, UTC
 * @param actor who did it
 * @param type what happened
 * @param reason a reason code such as {@code no-budget}, or words; never blank
 * @param from the state before; for a capture the same as {@code to}
 * @param to the state after
 * @param facts named particulars, such as {@code model}, {@code band} or {@code note}
 */
public record LeadEvent(Id<LeadEvent> id, Id<Lead> lead, Instant at, Actor actor, EventType type, String reason,
    State from, State to, Map<String, String> facts) {
  public LeadEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(at);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(type);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    facts = Map.copyOf(facts);
    if (reason.isBlank()) throw new IllegalArgumentException("An event has a reason: " + type);
    if (type != EventType.LEAD_CAPTURED && !Lifecycle.allows(from, type, to))
      throw new IllegalArgumentException(type + " does not lead from " + from + " to " + to);
  }
}
