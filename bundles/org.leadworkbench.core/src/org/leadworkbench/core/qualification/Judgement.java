package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Assessment;

/**
 * What judging a lead came to.
 *
 * @param lead the lead afterwards, with its band
 * @param assessments one by each model that answered, in order of the models' ids
 */
public record Judgement(Lead lead, List<Assessment> assessments) {
  public Judgement {
    Objects.requireNonNull(lead);
    assessments = List.copyOf(assessments);
  }
}
