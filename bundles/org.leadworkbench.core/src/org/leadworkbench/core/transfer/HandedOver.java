package org.leadworkbench.core.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Contribution;

/**
 * A lead that sales was handed over and that waits for their word.
 *
 * @param lead as it stands
 * @param responsible the person's name, else the team's
 * @param source the name of its source
 * @param at when sales got it
 * @param reasons what made its probability, as the leading model's latest assessment says; none where it was never assessed
 */
public record HandedOver(Lead lead, String responsible, String source, Instant at, List<Contribution> reasons) {
  public HandedOver {
    Objects.requireNonNull(lead);
    Objects.requireNonNull(responsible);
    Objects.requireNonNull(source);
    Objects.requireNonNull(at);
    reasons = List.copyOf(reasons);
  }
}
