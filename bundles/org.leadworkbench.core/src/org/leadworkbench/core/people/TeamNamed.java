package org.leadworkbench.core.people;

import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Team;

/** The team that somebody names, made where there is none of this name. */
final class TeamNamed {
  private TeamNamed() {}

  /** The team; empty where the name is blank. */
  static Optional<Id<Team>> of(Session session, String name, Instant now) {
    if (name.isBlank()) return Optional.empty();
    return session.directory().teams().stream().filter(t -> t.name().equalsIgnoreCase(name.strip())).findFirst()
        .map(Team::id).or(() -> Optional.of(add(session, new Team(Id.next(now), name.strip()))));
  }

  private static Id<Team> add(Session session, Team team) {
    session.directory().add(team);
    return team.id();
  }
}
