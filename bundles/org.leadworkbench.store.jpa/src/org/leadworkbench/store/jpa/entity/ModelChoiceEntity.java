package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.leadworkbench.core.port.Learning.Publication;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;

/** Who chose which version of a model when; never changed. */
@Entity(name = "ModelChoice")
@Table(name = "model_choices")
public class ModelChoiceEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "position_no") long position;
  String model;
  @Column(name = "document_version") String documentVersion;
  @Column(name = "chosen_at") long at;
  @Embedded ActorPart actor;

  protected ModelChoiceEntity() {}

  /** The row of a choice. */
  public ModelChoiceEntity(String model, String version, Actor actor, Instant at) {
    id = Id.next(at).value();
    position = Micros.nextPosition();
    this.model = model;
    documentVersion = version;
    this.at = Micros.of(at);
    this.actor = new ActorPart(actor);
  }

  /** Whose version it is. */
  public String model() {
    return model;
  }

  /** The choice. */
  public Publication publication() {
    return new Publication(documentVersion, Micros.instant(at), actor.actor());
  }
}
