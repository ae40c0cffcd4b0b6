package org.leadworkbench.core.lead;

import java.time.Clock;
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
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes somebody else responsible for leads. Who gets a qualified lead is routed, so that is not decided here. */
@Component(service = AssignLead.class)
public class AssignLead {
  private static final Set<State> ASSIGNABLE = Set.of(State.NEW, State.WORKING, State.NURTURING, State.ACCEPTED);
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public AssignLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether leads that stand here can be assigned. */
  public static boolean takes(State state) {
    return ASSIGNABLE.contains(state);
  }

  /**
   * Makes this registered person responsible for these leads in one transaction. What became of each, in their order: one
   * that cannot be assigned stays as it is and is in nobody's way; one that is theirs already stays unchanged.
   */
  public Result<Map<Id<Lead>, Result<Lead>>> assign(List<Id<Lead>> ids, Id<Person> to, Actor actor) {
    return store.changeAnew(session -> {
      var person = session.directory().person(to);
      if (person.isEmpty()) return Result.refused("people.unknown", to);
      var moment = new Moment(session, actor, clock.instant());
      var leads = session.leads().find(ids);
      var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
      for (var id : ids) each.computeIfAbsent(id, same -> assigned(moment, id, leads.get(id), person.get()));
      return Result.done(each);
    });
  }

  private static Result<Lead> assigned(Moment moment, Id<Lead> id, Lead lead, Person person) {
    if (lead == null) return Result.refused("lead.unknown", id);
    if (!takes(lead.state())) return Result.refused("lead.assign.state", id, lead.state());
    if (lead.responsibility().person().filter(person.id()::equals).isPresent()) return Result.done(lead);
    return Result.done(moment.step(lead, lead.with(Responsibility.of(person)), EventType.RESPONSIBILITY_CHANGED, "assigned", Map.of("person", person.name())));
  }
}
