package org.leadworkbench.core.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.Moment;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Team;

/**
 * The first routing rule: team Sales in turn. Whoever was given a lead longest ago is next; who is absent is passed by,
 * and a deputy who is there takes a turn instead. People and turns are read once, and not before somebody is needed.
 */
public final class Routing {
  private final Moment moment;
  private final Map<Id<Person>, Long> turns = new HashMap<>();
  private List<Person> candidates;
  private long latest;

  /** For one transaction, on the organisation's day of this moment. */
  public Routing(Moment moment) {
    this.moment = moment;
  }

  /** Who gets the next lead, which is their turn then; empty where nobody can. */
  Optional<Person> next() {
    var next = order().stream().findFirst();
    next.ifPresent(person -> turns.put(person.id(), ++latest));
    return next;
  }

  /** Who gets one in which order, if nothing changes meanwhile. */
  List<Person> order() {
    if (candidates == null) read();
    return candidates.stream().sorted(Comparator.comparing((Person p) -> turns.getOrDefault(p.id(), 0L))
        .thenComparing(Person::name).thenComparing(Person::id)).toList();
  }

  private void read() {
    var session = moment.session();
    candidates = candidates(session.directory().people(), moment.policy().day(moment.at())).toList();
    for (var person : candidates) session.outbox().lastTurn(person.id()).ifPresent(turn -> turns.put(person.id(), turn));
    latest = turns.values().stream().mapToLong(Long::longValue).max().orElse(0);
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
