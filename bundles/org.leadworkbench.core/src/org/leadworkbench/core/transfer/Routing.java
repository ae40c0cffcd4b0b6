package org.leadworkbench.core.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Team;

/**
 * The first routing rule: team Sales in turn. Whoever was given a lead longest ago is next; who is absent is passed by,
 * and a deputy who is there takes a turn instead.
 */
final class Routing {
  private Routing() {}

  /** Who gets the next lead on this day; empty where nobody can. */
  static Optional<Person> next(Session session, LocalDate day) {
    Map<Id<Person>, Instant> given = session.outbox().lastGiven();
    return candidates(session.directory().people(), day)
        .min(Comparator.comparing((Person p) -> given.getOrDefault(p.id(), Instant.MIN)).thenComparing(Person::name).thenComparing(Person::id));
  }

  static Stream<Person> candidates(List<Person> people, LocalDate day) {
    return people.stream().filter(p -> p.team().equals(Team.SALES))
        .flatMap(p -> p.isThere(day) ? Stream.of(p) : deputy(p, people, day).stream()).distinct();
  }

  private static Optional<Person> deputy(Person absent, List<Person> people, LocalDate day) {
    return absent.absence().flatMap(Absence::deputy)
        .flatMap(id -> people.stream().filter(p -> p.id().equals(id)).findFirst()).filter(p -> p.isThere(day));
  }
}
