package org.leadworkbench.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who registered a person or changed them; never changed itself.
 *
 * @param person the person
 * @param version the person's version since then; 1 is the registration
 * @param absence the person's absence since then, if any
 * @param actor who changed it
 * @param at when, UTC
 */
public record PersonChange(Id<Person> person, int version, Optional<Absence> absence, Actor actor, Instant at) {
  public PersonChange {
    Objects.requireNonNull(person);
    Objects.requireNonNull(absence);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(at);
  }

  /** The change that made the person what they are now. */
  public static PersonChange of(Person now, Actor actor, Instant at) {
    return new PersonChange(now.id(), now.version(), now.absence(), actor, at);
  }
}
