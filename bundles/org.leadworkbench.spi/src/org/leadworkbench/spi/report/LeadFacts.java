package org.leadworkbench.spi.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;

/**
 * What reports may know of a lead: its course, without a word about who it is.
 *
 * @param source the source's name
 * @param capturedAt when the first inquiry came
 * @param state where it stands
 * @param reached every state it was ever in
 * @param band the band, empty before the first assessment
 * @param everHot whether it was ever Hot
 * @param firstContact the first genuine human contact
 * @param transferred when it was first delivered to sales
 * @param accepted when sales accepted it first
 * @param history whether it came with its outcome, so that nobody was asked to work it
 */
public record LeadFacts(String source, Instant capturedAt, State state, Set<State> reached, Optional<Band> band,
    boolean everHot, Optional<Instant> firstContact, Optional<Instant> transferred, Optional<Instant> accepted,
    boolean history) {
  public LeadFacts {
    Objects.requireNonNull(source);
    Objects.requireNonNull(capturedAt);
    Objects.requireNonNull(state);
    reached = Set.copyOf(reached);
    Objects.requireNonNull(band);
    Objects.requireNonNull(firstContact);
    Objects.requireNonNull(transferred);
    Objects.requireNonNull(accepted);
  }
}
