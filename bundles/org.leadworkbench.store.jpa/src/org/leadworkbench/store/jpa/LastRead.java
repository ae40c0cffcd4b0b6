package org.leadworkbench.store.jpa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** The leads that a transaction read or wrote last, as they stand. Only so many are held. */
final class LastRead {
  private static final int HELD = 2_000;
  private final Map<Id<Lead>, Lead> leads = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Id<Lead>, Lead> eldest) {
      return size() > HELD;
    }
  };

  void put(Lead lead) {
    leads.remove(lead.id());
    leads.put(lead.id(), lead);
  }

  /** The lead as it was read, where that is known and nothing but its course differs. */
  Optional<Lead> before(Lead lead) {
    return Optional.ofNullable(leads.get(lead.id())).filter(before -> before.contact().equals(lead.contact()) && before.details().equals(lead.details())
        && before.source().equals(lead.source()) && before.capturedAt().equals(lead.capturedAt()));
  }
}
