package org.leadworkbench.model.qualification;

import java.time.Instant;
import java.util.Objects;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * A model's judgement of a lead as it was made, with all that is needed to make it again.
 *
 * @param id identity, ordered by time
 * @param lead the lead
 * @param model the model's id
 * @param modelVersion the model's version
 * @param at when it was judged
 * @param by who asked for it
 * @param evidence what the model looked at
 * @param estimate what it answered
 */
public record Assessment(Id<Assessment> id, Id<Lead> lead, String model, String modelVersion, Instant at, Actor by,
    Evidence evidence, Estimate estimate) {
  public Assessment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(model);
    Objects.requireNonNull(modelVersion);
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(estimate);
  }
}
