package org.leadworkbench.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who answers for a lead: a team, and of it one person once the lead was claimed or assigned.
 *
 * @param team the team
 * @param person the person; empty while the team as a whole is responsible
 */
public record Responsibility(Id<Team> team, Optional<Id<Person>> person) {
  public Responsibility {
    Objects.requireNonNull(team);
    Objects.requireNonNull(person);
  }

  /** The team as a whole. */
  public static Responsibility of(Id<Team> team) {
    return new Responsibility(team, Optional.empty());
  }

  /** One person of a team. */
  public static Responsibility of(Person person) {
    return new Responsibility(person.team(), Optional.of(person.id()));
  }
}
