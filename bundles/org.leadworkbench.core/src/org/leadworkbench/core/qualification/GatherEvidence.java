package org.leadworkbench.core.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.QualificationModel;

/** Collects what models may look at: everything known of a lead, and nothing of who it is. */
final class GatherEvidence {
  private static final Set<EventType> CONTACTS = EnumSet.of(EventType.FIRST_TOUCH_MADE, EventType.CONTACT_MADE);
  private static final Set<EventType> INQUIRIES = EnumSet.of(EventType.LEAD_CAPTURED, EventType.INQUIRY_ADDED);

  private final Lead lead;
  private final List<Activity> activities = new ArrayList<>();
  private final Map<String, List<Answer>> answers = new LinkedHashMap<>();

  private GatherEvidence(Lead lead, Standing standing, Map<String, List<Answer>> answered, List<QualificationModel> models) {
    this.lead = lead;
    var known = new HashMap<String, List<Answer>>();
    answered.forEach((model, all) -> known.put(model, standing.answers(model, all)));
    for (var event : standing.events()) {
      if (CONTACTS.contains(event.type())) activities.add(contact(event));
      if (INQUIRIES.contains(event.type())) activities.add(new Activity("inquiry", event.at(), true));
    }
    for (var model : models)
      answers.put(model.describe().id(), model instanceof LearningModel ? shared(known, models) : known.getOrDefault(model.describe().id(), List.of()));
  }

  private GatherEvidence(Lead lead, List<Activity> activities, Map<String, List<Answer>> answers) {
    this.lead = lead;
    this.activities.addAll(activities);
    this.answers.putAll(answers);
  }

  /** A model that learns sees the answers to the questions of all others, by the id {@code MODEL.QUESTION}. */
  private static List<Answer> shared(Map<String, List<Answer>> known, List<QualificationModel> models) {
    return models.stream().filter(m -> !(m instanceof LearningModel)).map(m -> m.describe().id())
        .flatMap(id -> known.getOrDefault(id, List.of()).stream().map(a -> new Answer(id + "." + a.question(), a.value(), a.at(), a.by(), a.source()))).toList();
  }

  /** The same without these details. */
  GatherEvidence without(Set<String> details) {
    if (details.isEmpty()) return this;
    var kept = new TreeMap<>(lead.details());
    kept.keySet().removeAll(details);
    return new GatherEvidence(lead.with(kept), activities, answers);
  }

  /** What the store knows of these leads, with the answers to the questions of these models; asked for all at once. */
  static List<GatherEvidence> of(Session session, Collection<Lead> leads, List<QualificationModel> models) {
    var ids = leads.stream().map(Lead::id).toList();
    var events = session.timeLine().of(ids);
    var answers = session.judgements().answers(ids);
    return leads.stream().map(lead -> new GatherEvidence(lead, Standing.of(events.getOrDefault(lead.id(), List.of())),
        answers.getOrDefault(lead.id(), Map.of()), models)).toList();
  }

  Lead lead() {
    return lead;
  }

  /** The evidence for each model at this moment, which sees the latest answers to its own questions. */
  Map<String, Evidence> at(Instant moment, Policy policy) {
    var past = activities.stream().filter(a -> !a.at().isAfter(moment)).toList();
    var evidence = new LinkedHashMap<String, Evidence>();
    answers.forEach((model, all) -> {
      var latest = new TreeMap<String, Answer>();
      for (var answer : all) if (!answer.at().isAfter(moment)) latest.put(answer.question(), answer);
      evidence.put(model, new Evidence(moment, policy.day(moment), policy.baseRate(), latest, new TreeMap<String, Detail>(lead.details()), past));
    });
    return evidence;
  }

  private static Activity contact(LeadEvent event) {
    return new Activity(event.facts().getOrDefault("kind", "call"), event.at(), "yes".equals(event.facts().get("reached")));
  }
}
