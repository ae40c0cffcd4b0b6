package org.leadworkbench.core.people;

import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who is meant by a name or an e-mail. */
@Component(service = FindActor.class)
public class FindActor {
  private final LeadStore store;

  /** On this store. */
  @Activate
  public FindActor(@Reference LeadStore store) {
    this.store = store;
  }

  /** The registered person of this name or e-mail; refused where nobody or more than one is. */
  public Result<Person> person(String nameOrEmail) {
    List<Person> found = store.read(session -> session.directory().named(nameOrEmail));
    return switch (found.size()) {
      case 0 -> Result.refused("people.unknown", nameOrEmail);
      case 1 -> Result.done(found.getFirst());
      default -> Result.refused("people.ambiguous", nameOrEmail,
          found.stream().map(Person::email).collect(Collectors.joining(", ")));
    };
  }

  /** The registered person of this name or e-mail as an actor. */
  public Result<Actor> actor(String nameOrEmail) {
    return person(nameOrEmail).then(person -> Result.done(Actor.of(person)));
  }

  /** The operating system's user, who acts where nobody is named. */
  public Actor systemUser() {
    return Actor.notRegistered(System.getProperty("user.name", "?"));
  }
}
