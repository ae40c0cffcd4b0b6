package org.leadworkbench.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Time in which a person gets no new leads.
 *
 * @param until the last day of it
 * @param deputy who takes the person's leads meanwhile, if anyone was named
 */
public record Absence(LocalDate until, Optional<Id<Person>> deputy) {
  public Absence {
    Objects.requireNonNull(until);
    Objects.requireNonNull(deputy);
  }

  /** Whether the person is away on this day. */
  public boolean covers(LocalDate day) {
    return !day.isAfter(until);
  }
}
