package org.leadworkbench.core.transfer;

import java.time.Clock;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Team;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who gets the next Hot leads: team Sales in turn, past those who are away, whose deputies take a turn instead. */
@Component(service = ExplainRouting.class)
public class ExplainRouting {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public ExplainRouting(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** As it stands now. */
  public RoutingPlan explain() {
    return store.read(session -> {
      var moment = new Moment(session, Actor.workbench("routing"), clock.instant());
      var day = moment.policy().day(moment.at());
      var away = session.directory().people().stream().filter(p -> p.team().equals(Team.SALES) && !p.isThere(day)).toList();
      return new RoutingPlan(day, new Routing(moment).order(), away, session.leads().count(RouteWaiting.WAITING));
    });
  }
}
