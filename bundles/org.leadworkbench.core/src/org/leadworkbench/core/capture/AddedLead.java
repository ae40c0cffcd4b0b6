package org.leadworkbench.core.capture;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.model.Lead;

/**
 * What came of a lead that was entered by hand.
 *
 * @param lead the lead as it stands now
 * @param merged whether it was there already and got a further inquiry
 * @param likely leads that are likely the same person; a merge was proposed for each
 */
public record AddedLead(Lead lead, boolean merged, List<Lead> likely) {
  public AddedLead {
    Objects.requireNonNull(lead);
    likely = List.copyOf(likely);
  }
}
