package org.leadworkbench.core.port;

import java.util.Objects;
import java.util.Optional;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;

/**
 * How many leads there are of a kind.
 *
 * @param state where they stand
 * @param band their band, empty before the first assessment
 * @param leads how many, more than 0
 */
public record LeadCount(State state, Optional<Band> band, long leads) {
  public LeadCount {
    Objects.requireNonNull(state);
    Objects.requireNonNull(band);
  }
}
