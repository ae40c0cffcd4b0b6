package org.leadworkbench.core.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays leads aside until a day, for a reason. What sales had accepted goes back to marketing, which takes it up again then. */
@Component(service = RecycleLead.class)
public class RecycleLead {
  private static final Set<State> FROM = Set.of(State.WORKING, State.ACCEPTED);
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public RecycleLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether leads that stand here can be laid aside. */
  public static boolean takes(State state) {
    return FROM.contains(state);
  }

  /**
   * Lays the lead aside.
   *
   * @param until the organisation's day on which it is taken up again, later than today
   * @param note words about it; required where the reason is {@code other}
   */
  public Result<Lead> recycle(Id<Lead> id, LocalDate until, ReasonCode reason, String note, Actor actor) {
    return recycle(List.of(id), until, reason, note, actor).then(each -> each.get(id));
  }

  /**
   * Lays these leads aside in one transaction. What became of each, in their order: one that is not worked stays as it is
   * and is in nobody's way.
   *
   * @param until the organisation's day on which they are taken up again, later than today
   * @param note words about it; required where the reason is {@code other}
   */
  public Result<Map<Id<Lead>, Result<Lead>>> recycle(List<Id<Lead>> ids, LocalDate until, ReasonCode reason, String note, Actor actor) {
    if (reason == ReasonCode.OTHER && note.isBlank()) return Result.refused("lead.reason.note");
    var facts = new LinkedHashMap<>(Map.of("until", until.toString()));
    if (!note.isBlank()) facts.put("note", note.strip());
    return store.changeAnew(session -> {
      var moment = new Moment(session, actor, clock.instant());
      if (!until.isAfter(moment.policy().day(moment.at()))) return Result.refused("lead.recycle.day", until);
      var leads = session.leads().find(ids);
      var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
      for (var id : ids) each.computeIfAbsent(id, same -> laidAside(moment, id, leads.get(id), until, reason, facts));
      return Result.done(each);
    });
  }

  private static Result<Lead> laidAside(Moment moment, Id<Lead> id, Lead lead, LocalDate until, ReasonCode reason, Map<String, String> facts) {
    if (lead == null) return Result.refused("lead.unknown", id);
    if (!takes(lead.state())) return Result.refused("lead.recycle.state", id, lead.state());
    var aside = lead.in(State.NURTURING, moment.policy().nextSteps().resume(until));
    return Result.done(moment.step(lead, lead.state() == State.ACCEPTED ? aside.with(Responsibility.of(Team.MARKETING)) : aside,
        EventType.RECYCLED, reason.code(), facts));
  }
}
