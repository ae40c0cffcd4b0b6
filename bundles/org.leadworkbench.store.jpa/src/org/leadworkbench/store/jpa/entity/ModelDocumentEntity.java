package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.model.Id;
import org.leadworkbench.spi.qualification.ModelDocument;

/** A document of a model; never changed. */
@Entity(name = "ModelDocument")
@Table(name = "model_documents")
public class ModelDocumentEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "position_no") long position;
  String provider;
  String model;
  @Column(name = "document_version") String documentVersion;
  @Lob String content;
  @Lob String notes;
  @Column(name = "made_at") long at;
  @Embedded ActorPart actor;

  protected ModelDocumentEntity() {}

  /** The row of a new document. */
  public static ModelDocumentEntity of(Kept kept) {
    var row = new ModelDocumentEntity();
    row.id = Id.next(kept.at()).value();
    row.position = Micros.nextPosition();
    row.provider = kept.provider();
    row.model = kept.document().id();
    row.documentVersion = kept.document().version();
    row.content = kept.document().content();
    row.notes = kept.notes();
    row.at = Micros.of(kept.at());
    row.actor = new ActorPart(kept.by());
    return row;
  }

  /** The document. */
  public Kept kept() {
    return new Kept(provider, new ModelDocument(model, documentVersion, content), notes, Micros.instant(at), actor.actor());
  }
}
