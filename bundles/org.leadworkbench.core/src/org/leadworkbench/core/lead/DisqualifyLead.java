package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a lead for a reason; it can be reopened. */
@Component(service = DisqualifyLead.class)
public class DisqualifyLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public DisqualifyLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Ends the lead.
   *
   * @param note words about it; required where the reason is {@code other}
   */
  public Result<Lead> disqualify(Id<Lead> id, ReasonCode reason, String note, Actor actor) {
    if (reason == ReasonCode.OTHER && note.isBlank()) return Result.refused("lead.reason.note");
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> lead.state().isOpen()
            ? Result.done(new Moment(session, actor, clock.instant()).happened(lead, lead.closed(State.DISQUALIFIED),
                EventType.DISQUALIFIED, reason.code(), note.isBlank() ? Map.of() : Map.of("note", note.strip())))
            : Result.<Lead>refused("lead.closed", id, lead.state()))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
