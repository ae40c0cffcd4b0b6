package org.leadworkbench.core.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.learning.FitWeights.Said;
import org.leadworkbench.core.port.Learning.Course;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.Fusion;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.spi.qualification.Thresholds;

/** What persons and models said of leads before anybody decided on them, and how they ended. */
final class JudgedEnds {
  private static final Set<EventType> DECISIONS = EnumSet.of(EventType.QUALIFIED, EventType.TRANSFER_REQUESTED, EventType.ACCEPTED,
      EventType.CONVERTED, EventType.DISQUALIFIED, EventType.OUTCOME_REPORTED);

  private JudgedEnds() {}

  /** A model's and a person's last word on a lead whose end is known. */
  record Judged(String model, Actor person, Instant ended, Said said) {}

  /** All of them, the earliest end first: by each person the latest opinion before the decision, and what the model that led said last before it. */
  static List<Judged> of(Session session, Thresholds thresholds, int horizonDays, Instant now) {
    var ids = session.judgements().personallyJudged();
    var events = new HashMap<Id<Lead>, List<LeadEvent>>();
    session.timeLine().of(ids).forEach((lead, all) -> events.put(lead, Standing.of(all).events()));
    var opinions = Fusion.opinions(session, ids);
    var leads = session.leads().find(ids);
    var courses = leads.values().stream().filter(l -> l.state() != State.MERGED && l.state() != State.ERASED).map(l -> course(l, events.getOrDefault(l.id(), List.of()))).toList();
    var all = new ArrayList<Judged>();
    for (var ended : Ended.of(courses, Map.of(), horizonDays, now)) all.addAll(of(ended, opinions.getOrDefault(ended.lead(), List.of()), events.getOrDefault(ended.lead(), List.of()), thresholds));
    all.sort(java.util.Comparator.comparing(Judged::ended));
    return all;
  }

  private static Course course(Lead lead, List<LeadEvent> events) {
    var report = events.stream().filter(e -> e.type() == EventType.OUTCOME_REPORTED).reduce((first, second) -> second);
    var closed = events.stream().filter(e -> e.type() == EventType.DISQUALIFIED).reduce((first, second) -> second);
    return new Course(lead.id(), lead.source(), lead.capturedAt(), lead.state(), report.map(LeadEvent::facts).orElse(Map.of()),
        report.or(() -> closed).map(LeadEvent::at).orElse(lead.capturedAt()));
  }

  private static List<Judged> of(Ended ended, List<PersonalAssessment> opinions, List<LeadEvent> events, Thresholds thresholds) {
    var decided = events.stream().filter(e -> DECISIONS.contains(e.type())).map(LeadEvent::at).min(Instant::compareTo).filter(at -> at.isBefore(ended.ended())).orElse(ended.ended());
    var judged = events.stream().filter(e -> e.type() == EventType.ASSESSED && !e.at().isAfter(decided)).reduce((first, second) -> second);
    if (judged.isEmpty() || ended.history()) return List.of();
    var facts = judged.get().facts();
    double byModel = Double.parseDouble(Optional.ofNullable(facts.get("alone")).orElse(facts.get("probability")));
    var latest = new TreeMap<String, PersonalAssessment>();
    for (var opinion : opinions) if (!opinion.at().isAfter(decided)) latest.put(opinion.by().key(), opinion);
    return latest.values().stream().map(o -> new Judged(facts.get("model"), o.by(), ended.ended(),
        new Said(byModel, Fusion.probability(o.opinion(), thresholds), ended.won()))).toList();
  }
}
