package org.leadworkbench.core;

import java.time.Instant;
import java.util.Map;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;

/**
 * One actor's change at one time within one transaction: a lead's state and its time line are written together here and
 * nowhere else.
 *
 * @param session the transaction
 * @param actor who changes
 * @param at when, UTC
 */
public record Moment(Session session, Actor actor, Instant at) {
  /**
   * Notes what happened and saves the lead as it stands afterwards, also where it did not change: what is known of it
   * did, and whoever read it before must see that.
   *
   * @return the lead with its new version
   */
  public Lead happened(Lead before, Lead after, EventType type, String reason, Map<String, String> facts) {
    var saved = session.leads().save(after);
    also(saved, type, before.state(), after.state(), reason, facts);
    return saved;
  }

  /** The same for the first event of a person's step, which can be taken back: the event keeps how the lead stood before. */
  public Lead step(Lead before, Lead after, EventType type, String reason, Map<String, String> facts) {
    return happened(before, after, type, reason, Before.in(facts, before, after));
  }

  /** Adds a lead that has just come in, whatever state it comes with: it was new first. */
  public Lead captured(Lead lead, String reason, Map<String, String> facts) {
    var added = session.leads().add(lead);
    also(added, EventType.LEAD_CAPTURED, State.NEW, State.NEW, reason, facts);
    return added;
  }

  /** Notes what else happened to a lead that this moment wrote already: the version it has then covers this too. */
  public void also(Lead written, EventType type, State from, State to, String reason, Map<String, String> facts) {
    session.timeLine().add(new LeadEvent(Id.next(at), written.id(), at, actor, type, reason, from, to, facts));
  }

  /** Notes what happened to a lead that stays in its state. */
  public Lead happened(Lead lead, EventType type, String reason, Map<String, String> facts) {
    return happened(lead, lead, type, reason, facts);
  }

  /** What the organisation decided. */
  public Policy policy() {
    return Policy.of(session.settings());
  }
}
