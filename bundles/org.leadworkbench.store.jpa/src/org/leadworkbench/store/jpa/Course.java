package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.Standing;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;

/** What a lead's events, in any order, say of its course. */
final class Course {
  private static final Set<EventType> PARTICULAR = EnumSet.of(EventType.ASSESSED, EventType.OUTCOME_REPORTED, EventType.UNDONE, EventType.UNMERGED);
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
  private final List<Taken> events = new ArrayList<>();
  private final Set<String> undone = new HashSet<>();
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

  private record Taken(String id, EventType type, Instant at, boolean human, State from, State to, Map<String, String> facts) {}

  void take(String id, EventType type, Instant at, String actorKind, State from, State to, Map<String, String> facts) {
    if (Standing.takesBack(type)) undone.addAll(Standing.ids(facts));
    else events.add(new Taken(id, type, at, !Actor.Kind.WORKBENCH.name().equals(actorKind), from, to, facts));
  }

  private void count(Taken event) {
    reached.add(event.from);
    reached.add(event.to);
    if (event.type == EventType.ASSESSED && Band.HOT.name().equals(event.facts.get("band"))) hot = true;
    switch (event.type) {
      case FIRST_TOUCH_MADE -> firstContact = first(firstContact, event.at);
      case CONTACT_MADE -> firstContact = event.human ? first(firstContact, event.at) : firstContact;
      case TRANSFER_DELIVERED -> transferred = first(transferred, event.at);
      case ACCEPTED -> accepted = first(accepted, event.at);
      case OUTCOME_REPORTED -> history |= "yes".equals(event.facts.get("history"));
      default -> { }
    }
  }

  LeadFacts facts() {
    for (var event : events) if (!undone.contains(event.id)) count(event);
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
