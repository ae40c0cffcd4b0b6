package org.leadworkbench.model;

import java.util.Objects;

/**
 * People who are responsible together.
 *
 * @param id its identity
 * @param name its name as shown
 */
public record Team(Id<Team> id, String name) {
  /** Marketing, there from the start: new leads belong to it. */
  public static final Id<Team> MARKETING = Id.of("marketing");
  /** Sales, there from the start: Hot leads are routed to its members. */
  public static final Id<Team> SALES = Id.of("sales");

  public Team {
    Objects.requireNonNull(id);
    if (name.isBlank()) throw new IllegalArgumentException("A team has a name");
  }

  /** The team a person of this role belongs to where none is named. */
  public static Id<Team> of(Role role) {
    return role == Role.SALES ? SALES : MARKETING;
  }
}
