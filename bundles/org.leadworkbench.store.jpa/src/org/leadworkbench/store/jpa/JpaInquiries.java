package org.leadworkbench.store.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.port.Inquiries;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.Source;
import org.leadworkbench.store.jpa.entity.InquiryEntity;
import org.leadworkbench.store.jpa.entity.ProposalEntity;
import org.leadworkbench.store.jpa.rows.RowType;
import org.leadworkbench.store.jpa.rows.Rows;

/** Inquiries, match keys and merge proposals. */
record JpaInquiries(Work work) implements Inquiries {
  /** How many times as many are looked at as are wanted, since some may be merged or erased. */
  private static final int ENOUGH = 2;
  private static final String BY_CODE = "lead_keys_code";
  private static final RowType<InquiryEntity> INQUIRIES = RowType.of(InquiryEntity.class);
  private static final RowType<ProposalEntity> PROPOSALS = RowType.of(ProposalEntity.class);

  @Override
  public void add(Inquiry inquiry) {
    work.add(InquiryEntity.of(inquiry));
    work.changed(inquiry.lead());
  }

  @Override
  public Map<String, Id<Lead>> byFingerprint(Id<Source> source, Collection<String> fingerprints) {
    return leads("fingerprint", "inquiries_fingerprint", source, fingerprints);
  }

  @Override
  public Map<String, Id<Lead>> byKey(Id<Source> source, Collection<String> keys) {
    return leads("source_key", "inquiries_key", source, keys);
  }

  @Override
  public List<Inquiry> of(Id<Lead> lead) {
    return work.inTime(INQUIRIES, "where lead_id = ?", lead.value()).stream().map(InquiryEntity::inquiry).toList();
  }

  @Override
  public void index(Id<Lead> lead, Set<MatchKey> keys) {
    work.mustWrite();
    if (work.isNew(lead)) work.add(lead, keys);
    else keys.stream().filter(key -> !has(lead, key)).toList().forEach(key -> work.add(lead, key));
  }

  private boolean has(Id<Lead> lead, MatchKey key) {
    var found = new ArrayList<String>();
    work.rows().each("select lead_id from lead_keys" + work.through(BY_CODE) + "where code = ? and lead_id = ?", List.of(key.code(), lead.value()),
        row -> found.add(row.getString(1)));
    return !found.isEmpty();
  }

  @Override
  public void reindex(Id<Lead> lead, Set<MatchKey> before, Set<MatchKey> keys) {
    for (var key : before)
      if (!keys.contains(key)) work.update("delete from lead_keys where code = ? and lead_id = ?", key.code(), lead.value());
    index(lead, keys);
  }

  @Override
  public Map<MatchKey, List<Id<Lead>>> matches(Collection<MatchKey> keys, int most) {
    var known = known(keys, most * ENOUGH);
    var times = capturedAt(known.values().stream().flatMap(List::stream).distinct().toList());
    var matches = new HashMap<MatchKey, List<Id<Lead>>>();
    known.forEach((key, leads) -> {
      var oldestFirst = leads.stream().filter(times::containsKey).sorted(Comparator.<String, Long>comparing(times::get)
          .thenComparing(Comparator.naturalOrder())).limit(most).map(Id::<Lead>of).toList();
      if (!oldestFirst.isEmpty()) matches.put(key, oldestFirst);
    });
    return matches;
  }

  @Override
  public void propose(MergeProposal proposal) {
    work.mustWrite();
    boolean fresh = work.isNew(proposal.first()) || work.isNew(proposal.second());
    if (fresh || work.list(PROPOSALS, "where pair_low = ? and pair_high = ?", ProposalEntity.low(proposal), ProposalEntity.high(proposal)).isEmpty())
      work.add(ProposalEntity.of(proposal));
  }

  @Override
  public void decide(MergeProposal proposal) {
    work.update("update merge_proposals set status = ?, version = version + 1 where id = ?", proposal.status().name(), proposal.id().value());
    work.changed(proposal.first());
    work.changed(proposal.second());
  }

  @Override
  public Optional<MergeProposal> proposal(Id<Lead> one, Id<Lead> other) {
    boolean ordered = one.compareTo(other) <= 0;
    return work.list(PROPOSALS, "where pair_low = ? and pair_high = ?", (ordered ? one : other).value(), (ordered ? other : one).value()).stream()
        .map(ProposalEntity::proposal).findFirst();
  }

  @Override
  public List<MergeProposal> openProposals(Id<Lead> lead) {
    return work.inTime(PROPOSALS, "where (first_id = ? or second_id = ?) and status = ?", lead.value(), lead.value(),
        MergeProposal.Status.OPEN.name()).stream().map(ProposalEntity::proposal).toList();
  }

  @Override
  public List<MergeProposal> openProposals(int limit) {
    return work.all(work.query("select p from Proposal p where p.status = :open order by p.at, p.position",
        ProposalEntity.class).setParameter("open", MergeProposal.Status.OPEN).setMaxResults(limit))
        .stream().map(ProposalEntity::proposal).toList();
  }

  /** The leads that are known by these keys, whatever became of them: so many of each that came in first, as their ids say. */
  private Map<MatchKey, List<String>> known(Collection<MatchKey> keys, int most) {
    var wanted = new HashMap<Long, MatchKey>();
    for (var key : keys) wanted.put(key.code(), key);
    var found = new HashMap<MatchKey, List<String>>();
    work.lookUp("select code, lead_id from lead_keys" + work.through(BY_CODE) + "where code " + Rows.KEYS, wanted.keySet(), List.of(),
        row -> found.computeIfAbsent(wanted.get(row.getLong(1)), key -> new ArrayList<>()).add(row.getString(2)));
    found.replaceAll((key, leads) -> leads.size() <= most ? leads : leads.stream().sorted().limit(most).toList());
    return found;
  }

  /** When each of these leads was captured; merged and erased ones are left out. */
  private Map<String, Long> capturedAt(Collection<String> leads) {
    var times = new HashMap<String, Long>();
    work.lookUp("select id, captured_at from leads where id " + Rows.KEYS + " and state not in ('MERGED', 'ERASED')", leads, List.of(),
        row -> times.put(row.getString(1), row.getLong(2)));
    return times;
  }

  /** Where several inquiries of a source have the same key, the latest says whose it is. */
  private Map<String, Id<Lead>> leads(String column, String index, Id<Source> source, Collection<String> values) {
    var leads = new HashMap<String, Id<Lead>>();
    var latest = new HashMap<String, Long>();
    work.lookUp("select " + column + ", lead_id, position_no from inquiries" + work.through(index) + "where " + column + " " + Rows.KEYS
        + " and source_id = ?", Set.copyOf(values), List.of(source.value()), row -> {
          if (latest.merge(row.getString(1), row.getLong(3), Math::max) == row.getLong(3)) leads.put(row.getString(1), Id.of(row.getString(2)));
        });
    return leads;
  }
}
