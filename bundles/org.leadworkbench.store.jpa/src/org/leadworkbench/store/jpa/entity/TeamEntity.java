package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Team;

/** A team's row. */
@Entity(name = "Team")
@Table(name = "teams")
public class TeamEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  String name;
  @Column(name = "name_key") String nameKey;

  protected TeamEntity() {}

  /** The row of a new team. */
  public static TeamEntity of(Team team) {
    var row = new TeamEntity();
    row.id = team.id().value();
    row.name = team.name();
    row.nameKey = Search.key(team.name());
    return row;
  }

  /** The team. */
  public Team team() {
    return new Team(Id.of(id), name);
  }
}
