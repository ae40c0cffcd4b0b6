package org.leadworkbench.core.transfer;

import java.time.Clock;
import java.util.Set;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Routes the qualified leads that found no recipient so far, the most urgent first. */
@Component(service = RouteWaiting.class)
public class RouteWaiting {
  /** The leads that wait for a recipient. */
  public static final LeadQuery WAITING = LeadQuery.all().in(Set.of(State.QUALIFIED))
      .awaiting(NextStep.Kind.FIND_RECIPIENT).by(LeadQuery.Order.DUE_FIRST);
  private static final int BATCH = 100;

  private final LeadStore store;
  private final RequestTransfer transfer;
  private final Clock clock;

  /** On this store. */
  @Activate
  public RouteWaiting(@Reference LeadStore store, @Reference RequestTransfer transfer, @Reference Clock clock) {
    this.store = store;
    this.transfer = transfer;
    this.clock = clock;
  }

  /** Routes as many as somebody can take, in transactions of their own, so that nobody waits for all of them. */
  public void route() {
    while (store.read(session -> session.leads().count(WAITING)) > 0 && store.changeAnew(this::batch));
  }

  /** Whether it was a whole batch, so that there may be another. */
  private boolean batch(Session session) {
    var moment = new Moment(session, Actor.workbench("routing"), clock.instant());
    var routing = new Routing(moment);
    var waiting = session.leads().list(WAITING, BATCH).rows().stream().map(LeadRow::id).toList();
    long routed = waiting.stream().flatMap(id -> session.leads().find(id).filter(RouteWaiting::waits).stream())
        .filter(lead -> transfer.route(moment, lead, routing)).count();
    return routed == BATCH;
  }

  /** Whether it still does: the list is older than the lead. */
  private static boolean waits(Lead lead) {
    return lead.state() == State.QUALIFIED && lead.next().filter(step -> step.kind() == NextStep.Kind.FIND_RECIPIENT).isPresent();
  }
}
