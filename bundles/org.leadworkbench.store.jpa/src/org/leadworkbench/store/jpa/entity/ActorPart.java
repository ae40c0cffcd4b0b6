package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.leadworkbench.model.Actor;

/** Who did something, as columns of the row that says what. */
@Embeddable
public class ActorPart {
  @Enumerated(EnumType.STRING) @Column(name = "actor_kind") Actor.Kind kind;
  @Column(name = "actor_key") String key;
  @Column(name = "actor_name") String name;

  protected ActorPart() {}

  ActorPart(Actor actor) {
    kind = actor.kind();
    key = actor.key();
    name = actor.name();
  }

  Actor actor() {
    return new Actor(kind, key, name);
  }
}
