package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;

/** A person's own judgement: a probability or a band; never changed. */
@Entity(name = "PersonalAssessment")
@Table(name = "personal_assessments")
public class PersonalAssessmentEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "lead_id") String lead;
  @Column(name = "judged_at") long at;
  @Embedded ActorPart actor;
  Double probability;
  @Enumerated(EnumType.STRING) Band band;
  @Lob String reason;

  protected PersonalAssessmentEntity() {}

  /** The row of a new judgement. */
  public static PersonalAssessmentEntity of(PersonalAssessment assessment) {
    var row = new PersonalAssessmentEntity();
    row.id = assessment.id().value();
    row.lead = assessment.lead().value();
    row.position = Micros.nextPosition();
    row.at = Micros.of(assessment.at());
    row.actor = new ActorPart(assessment.by());
    row.probability = assessment.opinion() instanceof Opinion.Likely likely ? likely.probability() : null;
    row.band = assessment.opinion() instanceof Opinion.Felt felt ? felt.band() : null;
    row.reason = assessment.reason();
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** The judgement. */
  public PersonalAssessment assessment() {
    return new PersonalAssessment(Id.of(id), Id.of(lead), actor.actor(),
        Micros.instant(at), band == null ? new Opinion.Likely(probability) : new Opinion.Felt(band), reason);
  }
}
