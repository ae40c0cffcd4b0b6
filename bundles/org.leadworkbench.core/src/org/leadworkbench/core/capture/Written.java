package org.leadworkbench.core.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * The leads that a run wrote last, as they stand: nobody else can change them until it ends, so they need not be read
 * again. Only so many are held.
 */
final class Written {
  private static final int HELD = 10_000;
  private final Map<Id<Lead>, Lead> leads = new Latest<>();
  private final Map<String, Id<Lead>> fingerprints = new Latest<>();
  private final Map<Id<Lead>, Names> names = new Latest<>();

  /** Takes note that this row belongs to a lead now. */
  void add(String fingerprint, Lead lead) {
    fingerprints.put(fingerprint, lead.id());
    add(lead);
  }

  /** Whether this very row was written just now. */
  boolean has(String fingerprint) {
    return fingerprints.containsKey(fingerprint);
  }

  private void add(Lead lead) {
    leads.put(lead.id(), lead);
  }

  Optional<Lead> find(Id<Lead> id) {
    return Optional.ofNullable(leads.get(id));
  }

  /** The names of a lead as they are compared, made out once. */
  Names names(Lead lead) {
    var known = names.get(lead.id());
    if (known != null && known.contact() == lead.contact()) return known;
    var made = Names.of(lead.contact());
    names.put(lead.id(), made);
    return made;
  }

  private static final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > HELD;
    }
  }
}
