package org.leadworkbench.model.qualification;

import java.time.Instant;
import java.util.Objects;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * A named person's or team's own judgement, kept beside the models' and never in place of them.
 *
 * @param id identity, ordered by time
 * @param lead the lead
 * @param by who judged
 * @param at when
 * @param opinion what they think
 * @param reason why, not blank
 */
public record PersonalAssessment(Id<PersonalAssessment> id, Id<Lead> lead, Actor by, Instant at, Opinion opinion,
    String reason) {
  public PersonalAssessment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(opinion);
    if (reason.isBlank()) throw new IllegalArgumentException("A personal assessment has a reason");
  }
}
