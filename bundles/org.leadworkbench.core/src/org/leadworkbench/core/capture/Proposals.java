package org.leadworkbench.core.capture;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;

/** Finds leads that are likely the same person as a new one. */
final class Proposals {
  private static final int MOST = 3;

  /**
   * A likely double.
   *
   * @param other the lead that was there
   * @param proposal to merge both
   */
  record Found(Lead other, MergeProposal proposal) {}

  private record Likely(Lead other, double similarity) {}

  private Proposals() {}

  /** The most similar leads that share a key with the new one, above the threshold. */
  static List<Found> of(Lead later, Incoming row, Known known, Instant now) {
    var candidates = new LinkedHashSet<>(known.sharing(row.keys(), Strength.LIKELY));
    candidates.addAll(known.sharing(row.keys(), Strength.EXACT));
    var names = known.names(later);
    return candidates.stream().filter(other -> !other.id().equals(later.id()))
        .map(other -> new Likely(other, Likeness.of(names, known.names(other)))).filter(l -> l.similarity() >= Likeness.PROPOSED)
        .sorted(Comparator.comparingDouble(Likely::similarity).reversed()).limit(MOST)
        .map(l -> new Found(l.other(), new MergeProposal(Id.next(now), l.other().id(), later.id(), l.similarity(), reason(later, l.other()), now,
            MergeProposal.Status.OPEN))).toList();
  }

  private static String reason(Lead one, Lead other) {
    if (!one.contact().email().isEmpty() && one.contact().email().equals(other.contact().email())) return "name+email";
    if (!one.contact().phone().isEmpty() && one.contact().phone().equals(other.contact().phone())) return "name+phone";
    return one.contact().organisation().isEmpty() ? "name+postcode" : "name+organisation";
  }
}
