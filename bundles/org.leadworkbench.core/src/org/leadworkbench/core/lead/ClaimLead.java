package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody takes a lead for which so far a team as a whole is responsible. */
@Component(service = ClaimLead.class)
public class ClaimLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public ClaimLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes the actor, a registered person, responsible. Refused where somebody else is or was faster; done without a
   * change where the actor is already.
   */
  public Result<Lead> claim(Id<Lead> id, Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) return Result.refused("lead.claim.not-registered", actor.name());
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> claim(new Moment(session, actor, clock.instant()), lead, session.directory().person(Id.of(actor.key())).orElseThrow()))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }

  private static Result<Lead> claim(Moment moment, Lead lead, Person person) {
    var holder = lead.responsibility().person();
    if (holder.filter(person.id()::equals).isPresent()) return Result.done(lead);
    if (!lead.state().isOpen()) return Result.refused("lead.closed", lead.id(), lead.state());
    if (holder.isPresent()) return taken(moment.session(), lead, holder.get());
    if (!moment.session().leads().claim(lead.id(), lead.version(), person)) throw new StaleData("Lead " + lead.id());
    var claimed = moment.session().leads().find(lead.id()).orElseThrow();
    var facts = Map.of("person", person.name());
    claimed = moment.step(lead, claimed, EventType.RESPONSIBILITY_CHANGED, "claimed", facts);
    if (claimed.state() != State.NEW) return Result.done(claimed);
    return Result.done(moment.happened(claimed, claimed.in(State.WORKING, claimed.next().orElseThrow()),
        EventType.WORK_STARTED, "claimed", Map.of()));
  }

  private static Result<Lead> taken(Session session, Lead lead, Id<Person> holder) {
    return Result.refused("lead.claim.taken", lead.id(), session.directory().person(holder).map(Person::name).orElse(holder.value()));
  }
}
