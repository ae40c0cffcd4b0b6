package org.leadworkbench.core.undo;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.core.transfer.TakenBack;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes back what a person did with a lead last, as long as nobody has built on it. The events stay: the undo is one of its
 * own, and what was taken back no longer counts, neither for models nor for reports.
 */
@Component(service = UndoStep.class)
public class UndoStep {
  /** What models look at, or said meanwhile of what no longer stands. */
  private static final Set<EventType> NEWS = EnumSet.of(EventType.ANSWERED, EventType.FIRST_TOUCH_MADE, EventType.CONTACT_MADE, EventType.ASSESSED);
  private final LeadStore store;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store and clock; a lead whose answers are taken back is judged anew. */
  @Activate
  public UndoStep(@Reference LeadStore store, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.assess = assess;
    this.clock = clock;
  }

  /**
   * The events that began what persons did last with these leads, by lead; where there is nothing to take back, nothing. A merge
   * is the step of the lead that stayed.
   */
  public Map<Id<Lead>, LeadEvent> last(Collection<Id<Lead>> leads) {
    return store.read(session -> {
      var last = new HashMap<Id<Lead>, LeadEvent>();
      session.timeLine().of(leads).forEach((lead, events) -> LastStep.in(events).filter(step -> !step.has(EventType.MERGED_INTO))
          .ifPresent(step -> last.put(lead, step.first())));
      return last;
    });
  }

  /** Takes back the last step, whoever took it. Refused where there is none, somebody built on it, or it has left the house. */
  public Result<Undone> undo(Id<Lead> id, Actor actor) {
    return undo(id, Optional.empty(), actor);
  }

  /** Takes back the step that this event began; refused as well where it is not the last one any more. */
  public Result<Undone> undo(LeadEvent step, Actor actor) {
    return undo(step.lead(), Optional.of(step.id()), actor);
  }

  private Result<Undone> undo(Id<Lead> id, Optional<Id<LeadEvent>> wanted, Actor actor) {
    var taken = store.changeAnew(session -> session.leads().find(id).map(lead -> takeBack(new Moment(session, actor, clock.instant()), lead, wanted))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
    return taken.then(step -> Result.done(judged(step, actor)));
  }

  private static Result<LastStepOf> takeBack(Moment moment, Lead lead, Optional<Id<LeadEvent>> wanted) {
    if (lead.state() == State.MERGED) return new UndoMerge(moment).target(lead).then(into -> takeBack(moment, into, wanted));
    if (lead.state() == State.ERASED) return Result.refused("lead.closed", lead.id(), lead.state());
    var found = LastStep.in(moment.session().timeLine().of(lead.id()));
    if (found.isEmpty()) return Result.refused("undo.nothing", lead.id());
    var step = found.get();
    var why = refusal(lead, step, wanted).or(() -> new TakenBack(moment).deliveriesOf(step.events()));
    return why.isPresent() ? new Result.Refused<>(why.get()) : Result.done(new LastStepOf(step, write(moment, lead, step)));
  }

  private static Optional<Refusal> refusal(Lead lead, LastStep step, Optional<Id<LeadEvent>> wanted) {
    if (wanted.filter(id -> !id.equals(step.first().id())).isPresent()) return Optional.of(builtOn(lead, step.first()));
    return step.later().map(event -> builtOn(lead, event));
  }

  private static Refusal builtOn(Lead lead, LeadEvent event) {
    return Refusal.of("undo.built-on", lead.id(), event.actor().name());
  }

  private static Lead write(Moment moment, Lead lead, LastStep step) {
    var before = Before.restored(lead, step.first());
    var written = moment.happened(lead, before, EventType.UNDONE, step.first().type().title(), Standing.facts(step.events()));
    reindex(moment.session(), lead, before);
    new UndoMerge(moment).of(lead, step);
    if (NEWS.stream().anyMatch(step::has)) moment.session().judgements().outdate(lead.id());
    return written;
  }

  private static void reindex(Session session, Lead after, Lead before) {
    if (!after.contact().equals(before.contact())) session.inquiries().reindex(after.id(), MatchKeys.of(after.contact()), MatchKeys.of(before.contact()));
  }

  /** Where the models cannot judge now the lead stays stale, and is judged with the others later. */
  private Undone judged(LastStepOf undone, Actor actor) {
    var lead = undone.lead();
    if (undone.step().has(EventType.ANSWERED) && lead.state().isOpen() && assess.assess(lead.id(), actor) instanceof Result.Done<?>)
      lead = store.read(session -> session.leads().find(undone.lead().id()).orElseThrow());
    return new Undone(lead, undone.step().first());
  }

  private record LastStepOf(LastStep step, Lead lead) {}
}
