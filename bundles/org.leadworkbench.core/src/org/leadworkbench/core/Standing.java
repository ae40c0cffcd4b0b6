package org.leadworkbench.core;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.PersonalAssessment;

/** What of a lead's time line still stands: events are never removed, but a later one may have taken a step back. */
public final class Standing {
  private static final String IDS = "undone";
  private static final String SEPARATOR = " ";
  private final List<LeadEvent> events;
  private final Set<String> undone;

  private Standing(List<LeadEvent> events, Set<String> undone) {
    this.events = events;
    this.undone = undone;
  }

  /** Of this time line, oldest first. */
  public static Standing of(List<LeadEvent> events) {
    return new Standing(events, events.stream().filter(e -> takesBack(e.type()))
        .flatMap(e -> ids(e.facts()).stream()).collect(Collectors.toSet()));
  }

  /** The events, by their ids, that one which {@link #takesBack} with these particulars takes back. */
  public static Set<String> ids(Map<String, String> facts) {
    return Set.copyOf(Arrays.asList(facts.getOrDefault(IDS, "").split(SEPARATOR)));
  }

  /** The particulars of an event that takes back these. */
  public static Map<String, String> facts(List<LeadEvent> step) {
    return Map.of(IDS, step.stream().map(e -> e.id().value()).collect(Collectors.joining(SEPARATOR)));
  }

  /** Whether events of this type say that others no longer count. */
  public static boolean takesBack(EventType type) {
    return type == EventType.UNDONE || type == EventType.UNMERGED;
  }

  /** These types, and those of the events that take others back: what has to be read to know what of these stands. */
  public static Set<EventType> with(EventType... types) {
    var all = EnumSet.noneOf(EventType.class);
    all.addAll(Arrays.asList(types));
    for (var type : EventType.values()) if (takesBack(type)) all.add(type);
    return all;
  }

  /** Whether this event was taken back. */
  public boolean isUndone(LeadEvent event) {
    return undone.contains(event.id().value());
  }

  /** What was not taken back, oldest first. */
  public List<LeadEvent> events() {
    return undone.isEmpty() ? events : events.stream().filter(e -> !isUndone(e)).toList();
  }

  /** The answers to a model's questions that were not taken back. */
  public List<Answer> answers(String model, List<Answer> all) {
    if (undone.isEmpty()) return all;
    var gone = new HashSet<String>();
    undone(EventType.ANSWERED).filter(e -> model.equals(e.facts().get("model")))
        .forEach(e -> gone.add(key(e.facts().get("question"), e.facts().containsKey("at") ? Instant.parse(e.facts().get("at")) : e.at())));
    return all.stream().filter(a -> !gone.contains(key(a.question(), a.at()))).toList();
  }

  /** The persons' own judgements that were not taken back. */
  public List<PersonalAssessment> personal(List<PersonalAssessment> all) {
    if (undone.isEmpty()) return all;
    var gone = undone(EventType.PERSONALLY_ASSESSED).map(e -> key(e.actor().key(), e.at())).collect(Collectors.toSet());
    return all.stream().filter(p -> !gone.contains(key(p.by().key(), p.at()))).toList();
  }

  private Stream<LeadEvent> undone(EventType type) {
    return events.stream().filter(e -> e.type() == type && isUndone(e));
  }

  private static String key(String what, Instant at) {
    return what + SEPARATOR + at;
  }
}
