package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.qualification.Assessment;

/** An assessment's row: what is searched for as columns, the judgement itself as an exact document; never changed. */
@Entity(name = "Assessment")
@Table(name = "assessments")
public class AssessmentEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "lead_id") String lead;
  String model;
  @Column(name = "model_version") String modelVersion;
  @Column(name = "judged_at") long at;
  @Embedded ActorPart actor;
  @Lob String document;

  protected AssessmentEntity() {}

  /** The row of a new assessment. */
  public static AssessmentEntity of(Assessment assessment) {
    var row = new AssessmentEntity();
    row.id = assessment.id().value();
    row.lead = assessment.lead().value();
    row.position = Micros.nextPosition();
    row.model = assessment.model();
    row.modelVersion = assessment.modelVersion();
    row.at = Micros.of(assessment.at());
    row.actor = new ActorPart(assessment.by());
    row.document = AssessmentDocument.json(assessment);
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** The assessment. */
  public Assessment assessment() {
    var json = Json.read(document);
    return new Assessment(Id.of(id), Id.of(lead), model, modelVersion,
        AssessmentDocument.at(json), actor.actor(), AssessmentDocument.evidence(json), AssessmentDocument.estimate(json));
  }
}
