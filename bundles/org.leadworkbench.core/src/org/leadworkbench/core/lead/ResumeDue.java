package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes up nurtured leads again when their time has come. */
@Component(service = ResumeDue.class)
public class ResumeDue {
  private static final LeadQuery NURTURED = LeadQuery.all().in(Set.of(State.NURTURING)).awaiting(NextStep.Kind.RESUME)
      .by(LeadQuery.Order.DUE_FIRST);
  private static final int BATCH = 100;

  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public ResumeDue(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes every nurtured lead that is due one that is worked, batch by batch in transactions of their own.
   *
   * @return how many there were
   */
  public int resume() {
    int all = 0;
    int last;
    do {
      last = store.changeAnew(this::batch);
      all += last;
    } while (last == BATCH);
    return all;
  }

  private int batch(Session session) {
    var moment = new Moment(session, Actor.workbench("resumption"), clock.instant());
    var due = session.leads().list(NURTURED, BATCH).rows().stream()
        .filter(row -> row.next().filter(step -> !step.due().isAfter(moment.at())).isPresent()).map(LeadRow::id).toList();
    due.forEach(id -> session.leads().find(id).filter(lead -> lead.state() == State.NURTURING) // the list is older than the lead
        .ifPresent(lead -> resume(moment, lead)));
    return due.size();
  }

  private static void resume(Moment moment, Lead lead) {
    var next = moment.policy().nextSteps().followUp(lead.rating().map(Rating::band), moment.at());
    moment.happened(lead, lead.in(State.WORKING, next), EventType.RESUMED, "due", Map.of());
  }
}
