package org.leadworkbench.core.qualification;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leadworkbench.core.ChangedFields;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;

/** What was known of a lead before anybody decided on it: the evidence that models learn from and are judged by. */
public final class AsOf {
  private static final Set<EventType> DECISIONS = EnumSet.of(EventType.QUALIFIED, EventType.TRANSFER_REQUESTED, EventType.ACCEPTED,
      EventType.CONVERTED, EventType.DISQUALIFIED, EventType.OUTCOME_REPORTED);
  private static final Set<EventType> CHANGES = EnumSet.of(EventType.CONTACT_CHANGED, EventType.INQUIRY_ADDED, EventType.RESUMED);

  private final GatherEvidence gathered;
  private final List<LeadEvent> events;

  private AsOf(GatherEvidence gathered, List<LeadEvent> events) {
    this.gathered = gathered;
    this.events = events;
  }

  /**
   * What was known at the moment of decision.
   *
   * @param evidence for each model, by its id
   * @param decided that moment
   * @param leftOut details that were written later
   */
  public record Known(Map<String, Evidence> evidence, Instant decided, Set<String> leftOut) {
    /** The evidence of this model. */
    public Evidence of(String model) {
      return evidence.get(model);
    }
  }

  /** What the store knows of these leads, with the answers to the questions of these models. */
  public static Map<Id<Lead>, AsOf> of(Session session, Collection<Lead> leads, List<QualificationModel> models) {
    var events = session.timeLine().of(leads.stream().map(Lead::id).toList());
    var known = new HashMap<Id<Lead>, AsOf>();
    for (var gathered : GatherEvidence.of(session, leads, models))
      known.put(gathered.lead().id(), new AsOf(gathered, Standing.of(events.getOrDefault(gathered.lead().id(), List.of())).events()));
    return known;
  }

  /**
   * As of the first decision, or of the end where nobody decided before.
   *
   * @param history whether the lead came together with its outcome: nothing was decided here
   * @param late details of which it is known that they were written with the outcome
   */
  public Known decided(Instant ended, boolean history, Set<String> late, Policy policy) {
    var decided = history ? ended : events.stream().filter(e -> DECISIONS.contains(e.type())).map(LeadEvent::at)
        .filter(at -> at.isBefore(ended)).min(Instant::compareTo).orElse(ended);
    var leftOut = new TreeSet<>(late);
    for (var event : events)
      if (CHANGES.contains(event.type()) && event.at().isAfter(decided)) leftOut.addAll(ChangedFields.in(event.facts()));
    leftOut.retainAll(gathered.lead().details().keySet());
    return new Known(gathered.without(leftOut).at(decided, policy), decided, leftOut);
  }
}
