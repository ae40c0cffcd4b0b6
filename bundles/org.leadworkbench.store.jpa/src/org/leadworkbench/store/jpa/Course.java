package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;

/** What a lead's events, oldest first, say of its course. */
final class Course {
  private static final Set<EventType> BANDS = EnumSet.of(EventType.ASSESSED, EventType.BAND_CHANGED);
  private final String source;
  private final Instant capturedAt;
  private final State state;
  private final Band band;
  private final Set<State> reached;
  private boolean hot;
  private boolean history;
  private Instant firstContact;
  private Instant transferred;
  private Instant accepted;

  /** The band is null before the first assessment. */
  Course(String source, Instant capturedAt, State state, Band band) {
    this.source = source;
    this.capturedAt = capturedAt;
    this.state = state;
    this.band = band;
    reached = EnumSet.of(state);
    hot = band == Band.HOT;
  }

  /** Whether an event's particulars matter; they are dear to read. */
  static boolean looksAtFacts(EventType type) {
    return BANDS.contains(type) || type == EventType.OUTCOME_REPORTED;
  }

  void take(EventType type, Instant at, String actorKind, State from, State to, Map<String, String> facts) {
    reached.add(from);
    reached.add(to);
    if (BANDS.contains(type) && Band.HOT.name().equalsIgnoreCase(facts.get("band"))) hot = true;
    boolean human = !Actor.Kind.WORKBENCH.name().equals(actorKind);
    switch (type) {
      case FIRST_TOUCH_MADE -> firstContact = first(firstContact, at);
      case CONTACT_MADE -> firstContact = human ? first(firstContact, at) : firstContact;
      case TRANSFER_DELIVERED -> transferred = first(transferred, at);
      case ACCEPTED -> accepted = first(accepted, at);
      case OUTCOME_REPORTED -> history |= "yes".equals(facts.get("history"));
      default -> { }
    }
  }

  LeadFacts facts() {
    return new LeadFacts(source, capturedAt, state, reached, Optional.ofNullable(band), hot,
        Optional.ofNullable(firstContact), Optional.ofNullable(transferred), Optional.ofNullable(accepted), history);
  }

  private static Instant first(Instant before, Instant now) {
    return before == null ? now : before;
  }
}
