package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;

/** What is known of the people behind a batch of rows, asked of the store at once, and kept up with what the batch adds. */
final class Known {
  /** A telephone number of a whole company must not bring its thousand people into memory. */
  private static final int MOST_PER_KEY = 20;
  private static final int MOST_HOPS = 20;
  private final Session session;
  private final Source source;
  private final Map<String, Id<Lead>> fingerprints;
  private final Map<String, Id<Lead>> ids = new HashMap<>();
  private final Map<MatchKey, List<Id<Lead>>> matches = new HashMap<>();
  private final Map<Id<Lead>, Lead> leads = new HashMap<>();
  private final Written written;

  /** What the source brought before of these fingerprints, and what the run wrote so far. */
  Known(Session session, Source source, Collection<String> wanted, Written written) {
    this.session = session;
    this.source = source;
    this.written = written;
    fingerprints = wanted.isEmpty() ? Map.of() : session.inquiries().byFingerprint(source.id(), wanted);
  }

  /** Which of the rows that were asked for the source brought before. */
  Set<String> brought() {
    return Set.copyOf(fingerprints.keySet());
  }

  /** Whether the source brought this very row before, or with this run. */
  boolean has(String fingerprint) {
    return fingerprints.containsKey(fingerprint) || written.has(fingerprint);
  }

  /** Looks up whom these rows may be. */
  void load(Collection<Incoming> rows) {
    var keys = rows.stream().map(r -> r.mapped().sourceId()).filter(k -> !k.isEmpty()).distinct().toList();
    if (!keys.isEmpty()) ids.putAll(session.inquiries().byKey(source.id(), keys));
    var wanted = new LinkedHashSet<MatchKey>();
    for (var row : rows) wanted.addAll(row.keys());
    if (!wanted.isEmpty()) session.inquiries().matches(wanted, MOST_PER_KEY).forEach((key, found) -> matches.put(key, new ArrayList<>(found)));
    var all = new LinkedHashSet<>(ids.values());
    matches.values().forEach(all::addAll);
    all.removeIf(id -> written.find(id).map(lead -> leads.put(id, lead)).isPresent() || leads.containsKey(id));
    if (!all.isEmpty()) leads.putAll(session.leads().find(all));
  }

  /** The lead that the source brought under this id of its own, or the one it was merged into; erased ones are forgotten. */
  Optional<Lead> bySourceId(String id) {
    return Optional.ofNullable(id.isEmpty() ? null : ids.get(id)).flatMap(this::lead).flatMap(this::target);
  }

  /** The leads that share a key of this strength, without merged and erased ones, the oldest first for each key. */
  Set<Lead> sharing(Set<MatchKey> keys, MatchKey.Strength strength) {
    var found = new LinkedHashMap<Id<Lead>, Lead>();
    for (var key : keys)
      if (key.strength() == strength)
        for (var id : matches.getOrDefault(key, List.of()))
          lead(id).filter(l -> l.state() != State.MERGED && l.state() != State.ERASED).ifPresent(l -> found.put(id, l));
    return new LinkedHashSet<>(found.values());
  }

  /** The person of this row: whoever shares an exact key and has a name that may be the same. */
  Optional<Lead> same(Incoming row) {
    return sharing(row.keys(), MatchKey.Strength.EXACT).stream().filter(l -> Likeness.mayBeOne(l.contact(), row.mapped().contact())).findFirst();
  }

  /** Takes note that a lead is known by its contact as it is now, no longer by what it was before. */
  void reindex(Lead before, Lead now) {
    if (before.contact().equals(now.contact())) return;
    for (var key : MatchKeys.of(before.contact())) if (matches.containsKey(key)) matches.get(key).remove(before.id());
    share(now.id(), MatchKeys.of(now.contact()));
  }

  /** Takes note of a lead as it stands after this row. */
  void remember(Incoming row, Lead lead) {
    if (!row.mapped().sourceId().isEmpty()) ids.put(row.mapped().sourceId(), lead.id());
    share(lead.id(), row.keys());
    leads.put(lead.id(), lead);
    written.add(row.fingerprint(), lead);
  }

  /** The names of a lead as they are compared. */
  Names names(Lead lead) {
    return written.names(lead);
  }

  private void share(Id<Lead> lead, Set<MatchKey> keys) {
    for (var key : keys) {
      var sharing = matches.computeIfAbsent(key, k -> new ArrayList<>());
      if (sharing.size() < MOST_PER_KEY && !sharing.contains(lead)) sharing.add(lead);
    }
  }

  private Optional<Lead> lead(Id<Lead> id) {
    return Optional.ofNullable(leads.get(id));
  }

  private Optional<Lead> target(Lead lead) {
    var current = lead;
    for (int hops = 0; current.state() == State.MERGED && hops < MOST_HOPS; hops++) {
      var into = session.timeLine().last(current.id(), EventType.MERGED_INTO).map(e -> e.facts().get("into"));
      if (into.isEmpty()) return Optional.empty();
      var id = Id.<Lead>of(into.get());
      var next = lead(id).or(() -> session.leads().find(id));
      if (next.isEmpty()) return Optional.empty();
      current = next.get();
    }
    return current.state() == State.ERASED || current.state() == State.MERGED ? Optional.empty() : Optional.of(current);
  }
}
