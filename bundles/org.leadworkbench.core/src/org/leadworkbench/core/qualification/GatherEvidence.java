package org.leadworkbench.core.qualification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** Of what evidence is made, and answers that were taken back. */
  private static final Set<EventType> EVIDENCE = evidence();

  private final Lead lead;
  private final List<Noted> activities = new ArrayList<>();
  private final Map<String, List<Answer>> answers = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> expiry;

  /** An activity, and since when it is known. */
  private record Noted(Activity activity, Instant at) {}

  private GatherEvidence(Lead lead, Standing standing, Map<String, List<Answer>> answered, List<QualificationModel> models,
      Map<String, Map<String, Integer>> expiry) {
    this.lead = lead;
    this.expiry = expiry;
    var known = new HashMap<String, List<Answer>>();
    answered.forEach((model, all) -> known.put(model, standing.answers(model, all)));
    for (var event : standing.events()) {
      if (CONTACTS.contains(event.type())) activities.add(new Noted(contact(event), event.at()));
      if (INQUIRIES.contains(event.type())) activities.add(new Noted(new Activity("inquiry", event.at(), true), event.at()));
      if (event.type() == EventType.BEHAVED) activities.add(new Noted(new Activity(event.facts().get("kind"), Instant.parse(event.facts().get("at")), true), event.at()));
    }
    activities.sort(Comparator.comparing(n -> n.activity.at()));
    for (var model : models)
      answers.put(model.describe().id(), model instanceof LearningModel ? shared(known, models) : known.getOrDefault(model.describe().id(), List.of()));
  }

  private GatherEvidence(Lead lead, GatherEvidence gathered) {
    this.lead = lead;
    activities.addAll(gathered.activities);
    answers.putAll(gathered.answers);
    expiry = gathered.expiry;
  }

  private static Set<EventType> evidence() {
    var types = Standing.with(EventType.BEHAVED, EventType.ANSWERED);
    types.addAll(CONTACTS);
    types.addAll(INQUIRIES);
    return types;
  }

  /** After how many days answers expire, by the model and the question as it is called in the model's evidence. */
  private static Map<String, Map<String, Integer>> expiry(List<QualificationModel> models) {
    var expiry = new LinkedHashMap<String, Map<String, Integer>>();
    for (var model : models) expiry.put(model.describe().id(), model instanceof LearningModel ? shared(models) : model.describe().expiryDays());
    return expiry;
  }

  private static Map<String, Integer> shared(List<QualificationModel> models) {
    var shared = new TreeMap<String, Integer>();
    for (var model : models)
      if (!(model instanceof LearningModel)) model.describe().expiryDays().forEach((question, days) -> shared.put(model.describe().id() + "." + question, days));
    return shared;
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
    return new GatherEvidence(lead.with(kept), this);
  }

  /** What the store knows of these leads, with the answers to the questions of these models; asked for all at once. */
  static List<GatherEvidence> of(Session session, Collection<Lead> leads, List<QualificationModel> models) {
    var ids = leads.stream().map(Lead::id).toList();
    var events = session.timeLine().of(ids, EVIDENCE);
    var answers = session.judgements().answers(ids);
    var expiry = expiry(models);
    return leads.stream().map(lead -> new GatherEvidence(lead, Standing.of(events.getOrDefault(lead.id(), List.of())),
        answers.getOrDefault(lead.id(), Map.of()), models, expiry)).toList();
  }

  Lead lead() {
    return lead;
  }

  /** The evidence for each model at this moment, which sees the latest answers to its own questions that have not expired. */
  Map<String, Evidence> at(Instant moment, Policy policy) {
    var past = activities.stream().filter(n -> !n.at.isAfter(moment)).map(Noted::activity).toList();
    var evidence = new LinkedHashMap<String, Evidence>();
    answers.forEach((model, all) -> {
      var latest = new TreeMap<String, Answer>();
      for (var answer : all) if (!answer.at().isAfter(moment)) latest.put(answer.question(), answer);
      expiry.get(model).forEach((question, days) -> {
        if (latest.containsKey(question) && latest.get(question).at().plus(Duration.ofDays(days)).isBefore(moment)) latest.remove(question);
      });
      evidence.put(model, new Evidence(moment, policy.day(moment), policy.baseRate(), latest, new TreeMap<String, Detail>(lead.details()), past));
    });
    return evidence;
  }

  /** When the first of the answers expires that such evidence rests on; empty where none does. */
  Optional<Instant> expires(Map<String, Evidence> evidence) {
    var first = Optional.<Instant>empty();
    for (var seen : evidence.entrySet())
      for (var days : expiry.get(seen.getKey()).entrySet()) {
        var answer = Optional.ofNullable(seen.getValue().answers().get(days.getKey()));
        var end = answer.map(a -> a.at().plus(Duration.ofDays(days.getValue())).plusSeconds(1));
        if (end.isPresent() && first.filter(end.get()::isAfter).isEmpty()) first = end;
      }
    return first;
  }

  private static Activity contact(LeadEvent event) {
    return new Activity(event.facts().getOrDefault("kind", "call"), event.at(), "yes".equals(event.facts().get("reached")));
  }
}
