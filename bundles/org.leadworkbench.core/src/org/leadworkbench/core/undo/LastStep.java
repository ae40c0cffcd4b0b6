package org.leadworkbench.core.undo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Standing;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.LeadEvent;

/**
 * What a person did with a lead last that still stands.
 *
 * @param events the step's own and what the workbench made of it, oldest first; the first one knows how the lead stood before
 * @param later what somebody built on it since, if anything
 */
record LastStep(List<LeadEvent> events, Optional<LeadEvent> later) {
  /** What the workbench itself makes of a step, and takes back with it. */
  private static final Set<EventType> CONSEQUENCES =
      EnumSet.of(EventType.ASSESSED, EventType.BAND_CHANGED, EventType.QUALIFIED, EventType.TRANSFER_REQUESTED, EventType.TRANSFER_DELIVERED);
  /** What happens beside the work: nothing rests on it, and it stays. */
  private static final Set<EventType> ASIDE = EnumSet.of(EventType.DUPLICATE_PROPOSED, EventType.NUMBER_REVEALED, EventType.UNDONE, EventType.UNMERGED);

  LastStep {
    events = List.copyOf(events);
  }

  /** In this time line, oldest first; empty where no person did anything that can be taken back. */
  static Optional<LastStep> in(List<LeadEvent> timeLine) {
    var standing = Standing.of(timeLine).events().stream().filter(e -> !ASIDE.contains(e.type())).toList();
    for (int i = standing.size() - 1; i >= 0; i--)
      if (Before.isIn(standing.get(i)) && standing.get(i).actor().isHuman()) return Optional.of(from(standing.subList(i, standing.size())));
    return Optional.empty();
  }

  private static LastStep from(List<LeadEvent> events) {
    var first = events.getFirst();
    var own = new ArrayList<LeadEvent>();
    for (var event : events) {
      boolean same = event.at().equals(first.at()) && event.actor().equals(first.actor());
      if (event != first && !same && !CONSEQUENCES.contains(event.type())) return new LastStep(own, Optional.of(event));
      own.add(event);
    }
    return new LastStep(own, Optional.empty());
  }

  /** The event that began it. */
  LeadEvent first() {
    return events.getFirst();
  }

  boolean has(EventType type) {
    return events.stream().anyMatch(e -> e.type() == type);
  }
}
