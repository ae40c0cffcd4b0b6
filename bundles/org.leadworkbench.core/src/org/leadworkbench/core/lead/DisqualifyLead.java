package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Ends leads for a reason; each can be reopened. */
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
    return disqualify(List.of(id), reason, note, actor).then(each -> each.get(id));
  }

  /**
   * Ends these leads in one transaction. What became of each, in their order: a closed or unknown one stays as it is and
   * is in nobody's way.
   *
   * @param note words about it; required where the reason is {@code other}
   */
  public Result<Map<Id<Lead>, Result<Lead>>> disqualify(List<Id<Lead>> ids, ReasonCode reason, String note, Actor actor) {
    if (reason == ReasonCode.OTHER && note.isBlank()) return Result.refused("lead.reason.note");
    var facts = note.isBlank() ? Map.<String, String>of() : Map.of("note", note.strip());
    return Result.done(store.changeAnew(session -> {
      var moment = new Moment(session, actor, clock.instant());
      var leads = session.leads().find(ids);
      var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
      for (var id : ids) each.computeIfAbsent(id, same -> ended(moment, id, leads.get(id), reason, facts));
      return each;
    }));
  }

  private static Result<Lead> ended(Moment moment, Id<Lead> id, Lead lead, ReasonCode reason, Map<String, String> facts) {
    if (lead == null) return Result.refused("lead.unknown", id);
    if (!lead.state().isOpen()) return Result.refused("lead.closed", id, lead.state());
    return Result.done(moment.step(lead, lead.closed(State.DISQUALIFIED), EventType.DISQUALIFIED, reason.code(), facts));
  }
}
