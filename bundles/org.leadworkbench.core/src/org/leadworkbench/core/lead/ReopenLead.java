package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.GivenReason;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes up a disqualified lead again; marketing is responsible for it. */
@Component(service = ReopenLead.class)
public class ReopenLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public ReopenLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Reopens the lead for this reason, which is not blank. */
  public Result<Lead> reopen(Id<Lead> id, String reason, Actor actor) {
    return GivenReason.of(reason).then(why -> open(id, why, actor));
  }

  private Result<Lead> open(Id<Lead> id, String reason, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> {
          if (lead.state() != State.DISQUALIFIED) return Result.<Lead>refused("lead.reopen.state", id, lead.state());
          var moment = new Moment(session, actor, clock.instant());
          var next = moment.policy().nextSteps().followUp(lead.rating().map(Rating::band), moment.at());
          session.judgements().outdate(id);
          return Result.done(moment.step(lead, lead.with(Responsibility.of(Team.MARKETING)).in(State.WORKING, next),
              EventType.REOPENED, reason, Map.of()));
        })
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
