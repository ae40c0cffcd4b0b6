package org.leadworkbench.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone who works with leads.
 *
 * @param id identity
 * @param version counts the changes, for optimistic locking; 0 before the first save
 * @param name full name, not blank
 * @param email e-mail address, lower case
 * @param role what the person does
 * @param team the team the person belongs to
 * @param absence the current or planned absence, if any
 */
public record Person(Id<Person> id, int version, String name, String email, Role role, Id<Team> team,
    Optional<Absence> absence) {
  public Person {
    Objects.requireNonNull(id);
    Objects.requireNonNull(role);
    Objects.requireNonNull(team);
    Objects.requireNonNull(absence);
    if (name.isBlank()) throw new IllegalArgumentException("A person has a name");
  }

  /** The same person, away as given. */
  public Person away(Absence absence) {
    return new Person(id, version, name, email, role, team, Optional.of(absence));
  }

  /** Whether the person works on this day. */
  public boolean isThere(LocalDate day) {
    return absence.filter(a -> a.covers(day)).isEmpty();
  }
}
