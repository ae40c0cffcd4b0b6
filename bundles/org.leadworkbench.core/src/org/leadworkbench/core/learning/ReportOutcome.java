package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Lifecycle;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Notes how a lead ended; it is closed by that, and models learn from it. Who judged it personally is measured by it. A
 * later report corrects an earlier one.
 */
@Component(service = ReportOutcome.class)
public class ReportOutcome {
  private final LeadStore store;
  private final WeighPeople weigh;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ReportOutcome(@Reference LeadStore store, @Reference WeighPeople weigh, @Reference Clock clock) {
    this.store = store;
    this.weigh = weigh;
    this.clock = clock;
  }

  /** How a lead can end. */
  public enum Outcome { WON, LOST, NONE }

  /**
   * Notes the outcome.
   *
   * @param day when it was known, in the organisation's time; empty for now
   * @return the lead; refused where it is unknown, merged or erased, or the day is in the future or before the lead came in
   */
  public Result<Lead> report(Id<Lead> id, Outcome outcome, Optional<LocalDate> day, Actor actor) {
    var reported = store.changeAnew(session -> session.leads().find(id).map(lead -> report(session, lead, outcome, day, actor))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
    boolean judged = reported instanceof Result.Done && store.read(session -> !session.judgements().personal(id).isEmpty());
    if (judged) weigh.weigh(actor);
    return reported;
  }

  private Result<Lead> report(Session session, Lead lead, Outcome outcome, Optional<LocalDate> day, Actor actor) {
    var moment = new Moment(session, actor, clock.instant());
    var state = lead.state() == State.CONVERTED || outcome == Outcome.WON ? State.CONVERTED : State.DISQUALIFIED;
    if (!Lifecycle.allows(lead.state(), EventType.OUTCOME_REPORTED, state)) return Result.refused("lead.closed", lead.id(), lead.state());
    var policy = Policy.of(session.settings());
    if (day.isPresent() && (day.get().isAfter(policy.day(moment.at())) || day.get().isBefore(policy.day(lead.capturedAt()))))
      return Result.refused("outcome.day", day.get(), policy.day(lead.capturedAt()), policy.day(moment.at()));
    var facts = new java.util.TreeMap<>(Map.of(OutcomeFacts.OUTCOME, outcome.name().toLowerCase(Locale.ROOT)));
    // the end of that day, but not later than now: what was answered on it was known
    day.map(d -> d.atTime(LocalTime.MAX).atZone(policy.businessTime().zone()).toInstant())
        .ifPresent(end -> facts.put(OutcomeFacts.AT, (end.isAfter(moment.at()) ? moment.at() : end).toString()));
    return Result.done(moment.step(lead, lead.closed(state), EventType.OUTCOME_REPORTED, facts.get(OutcomeFacts.OUTCOME), facts));
  }
}
