package org.leadworkbench.core.qualification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.Thresholds;

/**
 * What each person's judgement was measured to be worth beside each model's. A document of it is kept and versioned like
 * one of a model; its evidence is both judgements and its reasons are what each adds, so it explains itself and replays.
 *
 * @param version the document's version
 * @param measured the weights, by the model's id and the person's key
 */
public record Fusion(String version, Map<String, Map<String, Weights>> measured) {
  /** Under this id its documents and assessments are kept. */
  public static final String ID = "fused";
  /** The names of its two reasons. */
  public static final String BY_MODEL = "model";
  /** See {@link #BY_MODEL}. */
  public static final String BY_PERSON = "person";
  private static final double SUREST = 0.99;
  private static final ObjectMapper JSON = new ObjectMapper();

  public Fusion {
    var copy = new TreeMap<String, Map<String, Weights>>();
    measured.forEach((model, people) -> copy.put(model, Map.copyOf(people)));
    measured = java.util.Collections.unmodifiableMap(copy);
  }

  /** The one in use; none before anybody's judgement was measured. */
  static Optional<Fusion> of(Plugins plugins) {
    return plugins.document(ID).map(Fusion::of);
  }

  /** The one of this document. */
  public static Fusion of(ModelDocument document) {
    try {
      var measured = new HashMap<String, Map<String, Weights>>();
      JSON.readTree(document.content()).path("measured").properties().forEach(model -> model.getValue().properties().forEach(person ->
          measured.computeIfAbsent(model.getKey(), m -> new HashMap<>()).put(person.getKey(), new Weights(
              person.getValue().get(0).doubleValue(), person.getValue().get(1).doubleValue(), person.getValue().get(2).doubleValue()))));
      return new Fusion(document.version(), measured);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The weights of personal assessments cannot be read", e);
    }
  }

  /** The document of it. */
  public ModelDocument document() {
    var json = JSON.createObjectNode();
    var models = json.putObject("measured");
    measured.forEach((model, people) -> {
      var weights = models.putObject(model);
      new TreeMap<>(people).forEach((person, w) -> weights.putArray(person).add(w.model()).add(w.person()).add(w.constant()));
    });
    return new ModelDocument(ID, version, json.toString());
  }

  /** What persons think of these leads and did not take back; leads of which nobody does are left out. */
  public static Map<Id<Lead>, List<PersonalAssessment>> opinions(Session session, Collection<Id<Lead>> leads) {
    var opinions = new HashMap<>(session.judgements().personal(leads));
    session.timeLine().of(opinions.keySet(), Standing.with(EventType.PERSONALLY_ASSESSED)).forEach((lead, events) -> opinions.computeIfPresent(lead, (l, all) -> Standing.of(events).personal(all)));
    return opinions;
  }

  /** What a person thinks, as a probability that is never quite certain; a band stands for the middle between its thresholds. */
  public static double probability(Opinion opinion, Thresholds thresholds) {
    double p = switch (opinion) {
      case Opinion.Likely likely -> likely.probability();
      case Opinion.Felt(Band band) -> switch (band) {
        case COLD -> thresholds.warm() / 2;
        case WARM -> (thresholds.warm() + thresholds.hot()) / 2;
        case HOT -> (thresholds.hot() + 1) / 2;
      };
    };
    return Math.min(SUREST, Math.max(1 - SUREST, p));
  }

  /** The person whose judgement counts: of those who were measured the one with the greatest weight, with their latest opinion. */
  public Optional<PersonalAssessment> counting(String model, List<PersonalAssessment> opinions) {
    var people = measured.getOrDefault(model, Map.of());
    var latest = new HashMap<String, PersonalAssessment>();
    for (var opinion : opinions) latest.put(opinion.by().key(), opinion);
    return latest.values().stream().filter(o -> people.containsKey(o.by().key()))
        .max(Comparator.comparingDouble((PersonalAssessment o) -> people.get(o.by().key()).person()).thenComparing(o -> o.by().key()));
  }

  /** Both judgements as evidence. */
  public static Evidence evidence(String model, Evidence seen, Estimate estimate, PersonalAssessment opinion, Thresholds thresholds) {
    var answers = new TreeMap<String, Answer>();
    answers.put(BY_MODEL, new Answer(BY_MODEL, exactly(estimate.probability()), seen.moment(), model, "model"));
    answers.put(BY_PERSON, new Answer(BY_PERSON, exactly(probability(opinion.opinion(), thresholds)),
        opinion.at().isAfter(seen.moment()) ? seen.moment() : opinion.at(), opinion.by().key(), "person"));
    return new Evidence(seen.moment(), seen.day(), seen.baseRate(), answers, new TreeMap<>(), List.of());
  }

  /** What such evidence comes to, to the bit. */
  public Estimate estimate(Evidence evidence) {
    var byModel = evidence.answers().get(BY_MODEL);
    var byPerson = evidence.answers().get(BY_PERSON);
    var weights = measured.get(byModel.by()).get(byPerson.by());
    return Estimate.of(weights.constant(), List.of(part(byModel, weights.model()), part(byPerson, weights.person())));
  }

  private static Contribution part(Answer answer, double weight) {
    return new Contribution(answer.question(), answer.value().text(), weight * Estimate.logit(Double.parseDouble(answer.value().text())));
  }

  private static AnswerValue exactly(double probability) {
    return new AnswerValue.Text(Double.toString(probability));
  }
}
