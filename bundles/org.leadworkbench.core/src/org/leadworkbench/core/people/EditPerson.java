package org.leadworkbench.core.people;

import java.time.Clock;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.transfer.RouteWaiting;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Team;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is known of a registered person. Leads that found no recipient so far are routed at once if the person can take them now. */
@Component(service = EditPerson.class)
public class EditPerson {
  private final LeadStore store;
  private final RouteWaiting waiting;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public EditPerson(@Reference LeadStore store, @Reference RouteWaiting waiting, @Reference Clock clock) {
    this.store = store;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * Changes the person.
   *
   * @param team name of the team, made where there is none of this name; blank for the role's own
   */
  public Result<Person> edit(Id<Person> id, String name, String email, Role role, String team, Actor actor) {
    var obstacle = AddPerson.obstacle(name, email);
    if (obstacle.isPresent()) return new Result.Refused<>(obstacle.get());
    var address = AddPerson.address(email);
    Result<Person> edited = store.changeAnew(session -> {
      if (session.directory().named(address).stream().anyMatch(p -> !p.id().equals(id))) return Result.refused("people.email.taken", address);
      var now = session.directory().person(id).orElseThrow();
      var person = session.directory().save(new Person(id, now.version(), name.strip(), address, role,
          TeamNamed.of(session, team, clock.instant()).orElse(Team.of(role)), now.absence()));
      session.directory().add(PersonChange.of(person, actor, clock.instant()));
      return Result.done(person);
    });
    return edited.then(person -> {
      waiting.route();
      return edited;
    });
  }
}
