package org.leadworkbench.core.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadworkbench.core.port.Learning.Course;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;

/**
 * A lead whose end is known within a horizon.
 *
 * @param lead the lead
 * @param won whether the event happened
 * @param history whether it came together with its outcome, so that only features were known before
 * @param ended when it ended, as far as it is known
 * @param late details that were written together with the outcome
 */
record Ended(Id<Lead> lead, boolean won, boolean history, Instant ended, Set<String> late) {
  Ended {
    late = Set.copyOf(late);
  }

  /**
   * All leads whose end is known, in the order in which they came in. Leads of a source that gives an order and no dates
   * stand together, where the last of them was imported.
   *
   * @param features what came together with the outcome and yet was known before, by source
   * @param now leads that are still open count as not won where they are older than the horizon
   */
  static List<Ended> of(List<Course> courses, Map<Id<Source>, Set<String>> features, int horizonDays, Instant now) {
    var horizon = Duration.ofDays(horizonDays);
    record Placed(Ended ended, Instant at, double order) {}
    var last = new HashMap<Object, Instant>();
    for (var c : courses) if (c.facts().containsKey(OutcomeFacts.ORDER)) last.merge(c.source(), c.capturedAt(), (a, b) -> a.isAfter(b) ? a : b);
    return courses.stream().flatMap(c -> of(c, features.getOrDefault(c.source(), Set.of()), horizon, now).map(e -> new Placed(e, c.facts().containsKey(OutcomeFacts.ORDER) ? last.get(c.source()) : c.capturedAt(),
        Double.parseDouble(c.facts().getOrDefault(OutcomeFacts.ORDER, "0")))).stream())
        .sorted(Comparator.comparing(Placed::at).thenComparingDouble(Placed::order).thenComparing(p -> p.ended().lead()))
        .map(Placed::ended).toList();
  }

  private static Optional<Ended> of(Course course, Set<String> features, Duration horizon, Instant now) {
    boolean history = course.facts().containsKey(OutcomeFacts.HISTORY);
    var at = Optional.ofNullable(course.facts().get(OutcomeFacts.AT)).map(Instant::parse).orElse(course.reportedAt());
    var outcome = course.facts().getOrDefault(OutcomeFacts.OUTCOME, course.state() == State.CONVERTED ? "won" : "");
    boolean dated = !history || course.facts().containsKey(OutcomeFacts.AT);
    var deadline = course.capturedAt().plus(horizon);
    boolean inTime = !dated || !at.isAfter(deadline);
    boolean open = course.state().isOpen();
    if (open && deadline.isAfter(now)) return Optional.empty();
    // what a row says was known when it was imported, whatever day it gives to the outcome
    var ended = open ? deadline : history && at.isBefore(course.reportedAt()) ? course.reportedAt() : at;
    return Optional.of(new Ended(course.lead(), outcome.equals("won") && inTime && !open, history, ended, late(course.facts(), features)));
  }

  private static Set<String> late(Map<String, String> facts, Set<String> features) {
    if (!facts.containsKey(OutcomeFacts.LATE)) return Set.of();
    var late = new TreeSet<>(Arrays.asList(facts.get(OutcomeFacts.LATE).split(OutcomeFacts.SEPARATOR)));
    late.removeAll(features);
    return late;
  }
}
