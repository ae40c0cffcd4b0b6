package org.leadworkbench.core.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists pairs of leads that are likely the same person and wait for somebody's decision. */
@Component(service = ListDuplicates.class)
public class ListDuplicates {
  private final LeadStore store;

  /** In this store. */
  @Activate
  public ListDuplicates(@Reference LeadStore store) {
    this.store = store;
  }

  /** The oldest proposals first. */
  public List<Pair> list(int limit) {
    return store.read(session -> pairs(session, session.inquiries().openProposals(limit)));
  }

  /** The same with those of this lead before all others. */
  public List<Pair> list(Id<Lead> first, int limit) {
    return store.read(session -> {
      var own = session.inquiries().openProposals(first);
      var others = session.inquiries().openProposals(limit).stream().filter(p -> !own.contains(p));
      return pairs(session, Stream.concat(own.stream(), others).limit(limit).toList());
    });
  }

  /** What is merged or erased meanwhile is no pair any more. */
  private static List<Pair> pairs(Session session, Collection<MergeProposal> proposals) {
    Map<Id<Lead>, Lead> leads = new HashMap<>(session.leads().find(proposals.stream().flatMap(p -> Stream.of(p.first(), p.second())).toList()));
    leads.values().removeIf(lead -> lead.state() == State.MERGED || lead.state() == State.ERASED);
    return proposals.stream().filter(p -> leads.containsKey(p.first()) && leads.containsKey(p.second()))
        .map(p -> pair(p, leads.get(p.first()), leads.get(p.second()))).toList();
  }

  private static Pair pair(MergeProposal proposal, Lead one, Lead other) {
    return MergeRules.stays(one, other) ? new Pair(proposal, one, other) : new Pair(proposal, other, one);
  }
}
