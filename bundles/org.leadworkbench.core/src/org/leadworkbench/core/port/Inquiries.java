package org.leadworkbench.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.Source;

/** How leads came in, and by what they are known again. Look-ups take many keys at once. */
public interface Inquiries {
  /** Adds an inquiry. */
  void add(Inquiry inquiry);

  /** Which of these fingerprints the source brought before, with the lead each belongs to. */
  Map<String, Id<Lead>> byFingerprint(Id<Source> source, Collection<String> fingerprints);

  /** The leads that the source brought under these ids of its own. */
  Map<String, Id<Lead>> byKey(Id<Source> source, Collection<String> keys);

  /** The inquiries of a lead, oldest first. */
  List<Inquiry> of(Id<Lead> lead);

  /** Adds keys by which a lead is known again; those it has already stay. */
  void index(Id<Lead> lead, Set<MatchKey> keys);

  /** Adds these keys for those that the lead was known by before; what is in both stays, as do keys of other inquiries. */
  void reindex(Id<Lead> lead, Set<MatchKey> before, Set<MatchKey> keys);

  /**
   * The leads, neither merged nor erased, that have these keys, oldest first.
   *
   * @param most how many are wanted of each key at the most: those that came in first
   */
  Map<MatchKey, List<Id<Lead>>> matches(Collection<MatchKey> keys, int most);

  /** Adds a proposal, unless the pair has one. */
  void propose(MergeProposal proposal);

  /** Notes what became of a proposal. */
  void decide(MergeProposal proposal);

  /** The proposal of this pair, whatever became of it. */
  Optional<MergeProposal> proposal(Id<Lead> one, Id<Lead> other);

  /** The open proposals of this lead, the oldest first. */
  List<MergeProposal> openProposals(Id<Lead> lead);

  /** The open proposals, the oldest first. */
  List<MergeProposal> openProposals(int limit);
}
