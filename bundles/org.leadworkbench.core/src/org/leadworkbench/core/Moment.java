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

/**
 * One actor's change at one time within one transaction: state and time line are written together here and nowhere else.
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
    session.timeLine().add(new LeadEvent(Id.next(at), after.id(), at, actor, type, reason, before.state(), after.state(), facts));
    return saved;
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
