package org.leadworkbench.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;

/** The events of leads: only ever added to, until a person is erased. */
public interface TimeLine {
  /** Adds what happened. */
  void add(LeadEvent event);

  /** Puts these events, oldest first, in the place of all that the lead has: for erasure alone. */
  void replace(Id<Lead> lead, List<LeadEvent> events);

  /** What happened to a lead, oldest first. */
  List<LeadEvent> of(Id<Lead> lead);

  /** What happened to each of these leads, oldest first; a lead without events is left out. */
  Map<Id<Lead>, List<LeadEvent>> of(Collection<Id<Lead>> leads);

  /** The same, of these types alone. */
  Map<Id<Lead>, List<LeadEvent>> of(Collection<Id<Lead>> leads, Set<EventType> types);

  /** The latest event of this type of a lead. */
  Optional<LeadEvent> last(Id<Lead> lead, EventType type);
}
