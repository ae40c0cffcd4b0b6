package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.GivenReason;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.core.transfer.Routing;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Lifecycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A named person decides that a lead is qualified, also against the model; the reason is shown as theirs. */
@Component(service = DecideQualified.class)
public class DecideQualified {
  private final LeadStore store;
  private final AssessLead assess;
  private final RequestTransfer transfer;
  private final Clock clock;

  /** With this transfer. */
  @Activate
  public DecideQualified(@Reference LeadStore store, @Reference AssessLead assess, @Reference RequestTransfer transfer, @Reference Clock clock) {
    this.store = store;
    this.assess = assess;
    this.transfer = transfer;
    this.clock = clock;
  }

  /** Qualifies the lead for this reason, which is not blank; a lead that no model has judged yet is judged first. */
  public Result<Lead> decide(Id<Lead> id, String reason, Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) return Result.refused("decide.not-registered", actor.name());
    return GivenReason.of(reason).then(why -> decided(id, why, actor));
  }

  private Result<Lead> decided(Id<Lead> id, String reason, Actor actor) {
    var lead = store.read(session -> session.leads().find(id));
    if (lead.isEmpty()) return Result.refused("lead.unknown", id);
    if (lead.get().rating().isPresent()) return qualify(id, reason, actor);
    return assess.assessOnly(id, actor).then(judged -> qualify(id, reason, actor));
  }

  private Result<Lead> qualify(Id<Lead> id, String reason, Actor actor) {
    return store.changeAnew(session -> {
      var lead = session.leads().find(id).orElseThrow();
      if (Lifecycle.after(lead.state(), EventType.QUALIFIED).isEmpty()) return Result.refused("decide.state", id, lead.state());
      var moment = new Moment(session, actor, clock.instant());
      return Result.done(transfer.qualified(moment, lead, reason, Before.in(Map.of("decision", "person"), lead, lead), new Routing(moment)));
    });
  }
}
