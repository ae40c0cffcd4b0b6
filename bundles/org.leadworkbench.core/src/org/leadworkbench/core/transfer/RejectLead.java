package org.leadworkbench.core.transfer;

import java.time.Clock;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sales sends a lead back to marketing, with a reason. */
@Component(service = RejectLead.class)
public class RejectLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public RejectLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Rejects a transferred lead.
   *
   * @param note words about it; required where the reason is {@code other}
   */
  public Result<Lead> reject(Id<Lead> id, ReasonCode reason, String note, Actor actor) {
    if (reason == ReasonCode.OTHER && note.isBlank()) return Result.refused("lead.reason.note");
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> lead.state() == State.TRANSFERRED
            ? Result.done(new Receipts(new Moment(session, actor, clock.instant())).back(lead, reason, note))
            : Result.<Lead>refused("lead.reject.state", id, lead.state()))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
