package org.leadworkbench.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Two leads that are likely the same person; a human decides.
 *
 * @param id identity
 * @param first the lead that was there
 * @param second the lead that came later
 * @param similarity how alike they are, 0 to 1
 * @param reason what is alike, such as {@code name+organisation}
 * @param at when it was found
 * @param status what became of it
 */
public record MergeProposal(Id<MergeProposal> id, Id<Lead> first, Id<Lead> second, double similarity, String reason,
    Instant at, Status status) {
  /** What became of a proposal. */
  public enum Status { OPEN, MERGED, DECLINED }

  public MergeProposal {
    Objects.requireNonNull(id);
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(at);
    Objects.requireNonNull(status);
  }

  /** The same proposal after a decision, or as it was before one. */
  public MergeProposal with(Status status) {
    return new MergeProposal(id, first, second, similarity, reason, at, status);
  }
}
