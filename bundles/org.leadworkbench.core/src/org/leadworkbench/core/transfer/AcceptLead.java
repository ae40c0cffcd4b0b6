package org.leadworkbench.core.transfer;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sales takes on a lead that was handed over. */
@Component(service = AcceptLead.class)
public class AcceptLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public AcceptLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Accepts a transferred lead. */
  public Result<Lead> accept(Id<Lead> id, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> {
          if (lead.state() != State.TRANSFERRED) return Result.<Lead>refused("lead.accept.state", id, lead.state());
          var moment = new Moment(session, actor, clock.instant());
          return Result.done(moment.step(lead, lead.in(State.ACCEPTED, moment.policy().nextSteps().convert(moment.at())),
              EventType.ACCEPTED, "accepted", Map.of()));
        })
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
