package org.leadworkbench.model;

import java.util.Objects;

/**
 * Who did something. It gives responsibility, it is not a login.
 *
 * @param kind a registered person, an operating system's user who is not registered, a team, or the workbench itself
 * @param key the person's id, the user's login name, the team's name, or the part of the workbench that acted
 * @param name how the actor is shown
 */
public record Actor(Kind kind, String key, String name) {
  /** The kinds of actor. */
  public enum Kind { PERSON, NOT_REGISTERED, TEAM, WORKBENCH }

  public Actor {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
  }

  /** A registered person. */
  public static Actor of(Person person) {
    return new Actor(Kind.PERSON, person.id().value(), person.name());
  }

  /** The operating system's user, shown as not registered. */
  public static Actor notRegistered(String user) {
    return new Actor(Kind.NOT_REGISTERED, user, user);
  }

  /** A team that judged or acted as one, such as the staff of a trade-fair stand. */
  public static Actor team(String name) {
    return new Actor(Kind.TEAM, name, name);
  }

  /** The workbench itself, in one of its parts, such as {@code routing}. */
  public static Actor workbench(String part) {
    return new Actor(Kind.WORKBENCH, part, "Lead Workbench");
  }

  /** Whether a human being acted. */
  public boolean isHuman() {
    return kind != Kind.WORKBENCH;
  }
}
