package org.leadworkbench.store.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.port.Inquiries;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.Source;
import org.leadworkbench.store.jpa.entity.InquiryEntity;
import org.leadworkbench.store.jpa.entity.MatchKeyEntity;
import org.leadworkbench.store.jpa.entity.ProposalEntity;

/** Inquiries, match keys and merge proposals. */
record JpaInquiries(Work work) implements Inquiries {
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
    return work.all(work.query("select i from Inquiry i where i.lead = :lead order by i.at, i.position", InquiryEntity.class)
        .setParameter("lead", lead.value())).stream().map(InquiryEntity::inquiry).toList();
  }

  @Override
  public void index(Id<Lead> lead, Set<MatchKey> keys) {
    work.mustWrite();
    var missing = new HashSet<>(keys);
    if (!work.isNew(lead))
      work.query("select k.strength, k.value from MatchKey k where k.lead = :lead", Object[].class)
          .setParameter("lead", lead.value()).getResultList()
          .forEach(row -> missing.remove(new MatchKey((MatchKey.Strength) row[0], (String) row[1])));
    missing.forEach(key -> work.add(MatchKeyEntity.of(lead, key)));
  }

  @Override
  public void reindex(Id<Lead> lead, Set<MatchKey> before, Set<MatchKey> keys) {
    for (var key : before)
      if (!keys.contains(key)) work.update("delete from match_keys where lead_id = ?1 and match_value = ?2 and strength = ?3",
          lead.value(), key.value(), key.strength().name());
    index(lead, keys);
  }

  @Override
  public Map<MatchKey, List<Id<Lead>>> matches(Collection<MatchKey> keys) {
    var wanted = Set.copyOf(keys);
    var matches = new LinkedHashMap<MatchKey, List<Id<Lead>>>();
    for (var part : Work.parts(wanted.stream().map(MatchKey::value).distinct().toList()))
      work.rows("select k.strength, k.match_value, l.id from match_keys k" + work.through("match_keys_value")
          + "join leads l on l.id = k.lead_id where k.match_value in " + Work.places(1, part.size())
          + " and l.state not in ('MERGED', 'ERASED') order by l.captured_at, l.id", part.toArray())
          .forEach(found -> {
            var row = (Object[]) found;
            var key = new MatchKey(MatchKey.Strength.valueOf((String) row[0]), (String) row[1]);
            if (wanted.contains(key)) matches.computeIfAbsent(key, k -> new ArrayList<>()).add(Id.of((String) row[2]));
          });
    return matches;
  }

  @Override
  public void propose(MergeProposal proposal) {
    work.mustWrite();
    long known = work.query("select count(p) from Proposal p where p.low = :low and p.high = :high", Long.class)
        .setParameter("low", ProposalEntity.low(proposal)).setParameter("high", ProposalEntity.high(proposal)).getSingleResult();
    if (known == 0) work.add(ProposalEntity.of(proposal));
  }

  @Override
  public List<MergeProposal> openProposals(int limit) {
    return work.all(work.query("select p from Proposal p where p.status = :open order by p.at, p.position",
        ProposalEntity.class).setParameter("open", MergeProposal.Status.OPEN).setMaxResults(limit))
        .stream().map(ProposalEntity::proposal).toList();
  }

  /** Where several inquiries of a source have the same key, the latest says whose it is. */
  private Map<String, Id<Lead>> leads(String column, String index, Id<Source> source, Collection<String> values) {
    var leads = new HashMap<String, Id<Lead>>();
    for (var part : Work.parts(values.stream().distinct().toList())) {
      var bound = new ArrayList<Object>(part);
      bound.add(source.value());
      work.rows("select i." + column + ", i.lead_id from inquiries i" + work.through(index) + "where i." + column + " in "
          + Work.places(1, part.size()) + " and i.source_id = ?" + bound.size() + " order by i.position_no", bound.toArray())
          .forEach(row -> leads.put((String) ((Object[]) row)[0], Id.of((String) ((Object[]) row)[1])));
    }
    return leads;
  }
}
