package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.MergeProposal;

/** A merge proposal's row; the pair in order of the ids is unique, whichever lead came first. */
@Entity(name = "Proposal")
@Table(name = "merge_proposals")
public class ProposalEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "first_id") String first;
  @Column(name = "second_id") String second;
  @Column(name = "pair_low") String low;
  @Column(name = "pair_high") String high;
  double similarity;
  String reason;
  @Column(name = "found_at") long at;
  @Enumerated(EnumType.STRING) MergeProposal.Status status;

  protected ProposalEntity() {}

  /** The row of a new proposal. */
  public static ProposalEntity of(MergeProposal proposal) {
    var row = new ProposalEntity();
    row.id = proposal.id().value();
    row.position = Micros.nextPosition();
    row.first = proposal.first().value();
    row.second = proposal.second().value();
    row.low = low(proposal);
    row.high = high(proposal);
    row.similarity = proposal.similarity();
    row.reason = proposal.reason();
    row.at = Micros.of(proposal.at());
    row.status = proposal.status();
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** The proposal. */
  public MergeProposal proposal() {
    return new MergeProposal(Id.of(id), Id.of(first),
        Id.of(second), similarity, reason, Micros.instant(at), status);
  }

  /** The lower id of the pair. */
  public static String low(MergeProposal proposal) {
    return proposal.first().compareTo(proposal.second()) <= 0 ? proposal.first().value() : proposal.second().value();
  }

  /** The higher id of the pair. */
  public static String high(MergeProposal proposal) {
    return proposal.first().compareTo(proposal.second()) <= 0 ? proposal.second().value() : proposal.first().value();
  }
}
