package org.leadworkbench.model;

import java.time.Instant;
import java.util.Objects;

/**
 * The band of a lead and the probability behind it, as the leading model's latest assessment made them.
 *
 * @param band Cold, Warm or Hot
 * @param probability the purchase probability, 0 to 1
 * @param since when the lead came into this band
 * @param model the id of the model that judged
 */
public record Rating(Band band, double probability, Instant since, String model) {
  public Rating {
    Objects.requireNonNull(band);
    Objects.requireNonNull(since);
    Objects.requireNonNull(model);
    if (!(probability >= 0 && probability <= 1)) throw new IllegalArgumentException("No probability: " + probability);
  }
}
