package org.leadworkbench.core.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadworkbench.core.Refusal;
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

/** Registers a person. Leads that found no recipient so far are routed at once if the person can take them. */
@Component(service = AddPerson.class)
public class AddPerson {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");
  private final LeadStore store;
  private final RouteWaiting waiting;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public AddPerson(@Reference LeadStore store, @Reference RouteWaiting waiting, @Reference Clock clock) {
    this.store = store;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * Registers the person.
   *
   * @param team name of the team, made where there is none of this name; blank for the role's own
   */
  public Result<Person> add(String name, String email, Role role, String team, Actor actor) {
    var obstacle = obstacle(name, email);
    if (obstacle.isPresent()) return new Result.Refused<>(obstacle.get());
    var address = address(email);
    Result<Person> added = store.change(session -> {
      if (!session.directory().named(address).isEmpty()) return Result.refused("people.email.taken", address);
      var person = session.directory().add(new Person(Id.next(clock.instant()), 0, name.strip(), address, role,
          TeamNamed.of(session, team, clock.instant()).orElse(Team.of(role)), Optional.empty()));
      session.directory().add(PersonChange.of(person, actor, clock.instant()));
      return Result.done(person);
    });
    return added.then(person -> {
      waiting.route();
      return added;
    });
  }

  /** Why nobody can be called so and reached there. */
  static Optional<Refusal> obstacle(String name, String email) {
    if (name.isBlank()) return Optional.of(Refusal.of("people.name.missing"));
    if (email.isBlank()) return Optional.of(Refusal.of("people.email.missing"));
    return EMAIL.matcher(address(email)).matches() ? Optional.empty() : Optional.of(Refusal.of("people.email", email));
  }

  /** An e-mail as it is kept. */
  static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
