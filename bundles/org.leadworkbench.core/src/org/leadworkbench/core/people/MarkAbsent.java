package org.leadworkbench.core.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.transfer.RouteWaiting;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.PersonChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that a person is away: routing passes them by, or gives their share to the deputy. */
@Component(service = MarkAbsent.class)
public class MarkAbsent {
  private final LeadStore store;
  private final RouteWaiting waiting;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public MarkAbsent(@Reference LeadStore store, @Reference RouteWaiting waiting, @Reference Clock clock) {
    this.store = store;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * Notes the absence; a last day in the past ends it.
   *
   * @param until the last day
   * @param deputy who takes the person's leads meanwhile, if anyone
   */
  public Result<Person> mark(Person person, LocalDate until, Optional<Person> deputy, Actor actor) {
    Optional<Id<Person>> id = deputy.map(Person::id);
    if (id.filter(person.id()::equals).isPresent()) return Result.refused("people.deputy.self", person.name());
    var saved = store.changeAnew(session -> {
      var now = session.directory().person(person.id()).orElseThrow();
      var away = session.directory().save(now.away(new Absence(until, id)));
      session.directory().add(PersonChange.of(away, actor, clock.instant()));
      return away;
    });
    waiting.route();
    return Result.done(saved);
  }
}
