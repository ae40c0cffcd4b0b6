package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;

/** What a lead's events, in any order, say of its course. */
final class Course {
  private static final Set<EventType> PARTICULAR = EnumSet.of(EventType.ASSESSED, EventType.OUTCOME_REPORTED);
  /** Names of the events whose particulars matter, for SQL; they are dear to read. */
  static final String WITH_FACTS = names(PARTICULAR.stream());
  /** Names of the events that matter even where the lead stays in its state, for SQL. */
  static final String WITHIN_A_STATE = names(Stream.concat(PARTICULAR.stream(),
      Stream.of(EventType.FIRST_TOUCH_MADE, EventType.CONTACT_MADE, EventType.TRANSFER_DELIVERED, EventType.ACCEPTED)));
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

  void take(EventType type, Instant at, String actorKind, State from, State to, Map<String, String> facts) {
    reached.add(from);
    reached.add(to);
    if (type == EventType.ASSESSED && Band.HOT.name().equals(facts.get("band"))) hot = true;
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

  private static String names(Stream<EventType> types) {
    return types.map(type -> "'" + type + "'").collect(Collectors.joining(","));
  }

  private static Instant first(Instant before, Instant now) {
    return before == null || now.isBefore(before) ? now : before;
  }
}
