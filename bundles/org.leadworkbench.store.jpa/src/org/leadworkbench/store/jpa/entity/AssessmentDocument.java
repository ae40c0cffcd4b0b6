package org.leadworkbench.store.jpa.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;

/** What was looked at and answered, exactly: every double to the bit, every instant to the nanosecond. */
final class AssessmentDocument {
  private AssessmentDocument() {}

  static String json(Assessment assessment) {
    var object = Json.object().put("at", assessment.at().toString());
    object.set("evidence", evidence(assessment.evidence()));
    object.set("estimate", estimate(assessment.estimate()));
    return Json.write(object);
  }

  static Instant at(JsonNode document) {
    return Instant.parse(document.get("at").textValue());
  }

  static Evidence evidence(JsonNode document) {
    var node = document.get("evidence");
    var answers = new TreeMap<String, Answer>();
    node.get("answers").properties().forEach(entry -> answers.put(entry.getKey(), answer(entry.getValue())));
    var activities = new ArrayList<Activity>();
    node.get("activities").forEach(a -> activities.add(
        new Activity(a.get(0).textValue(), Instant.parse(a.get(1).textValue()), a.get(2).booleanValue())));
    return new Evidence(Instant.parse(node.get("moment").textValue()), LocalDate.parse(node.get("day").textValue()), Json.exact(node.get("baseRate")), answers,
        new TreeMap<>(Details.of(node.get("details"))), activities);
  }

  static Estimate estimate(JsonNode document) {
    var node = document.get("estimate");
    var contributions = new ArrayList<Contribution>();
    node.get("contributions").forEach(c -> contributions.add(
        new Contribution(c.get(0).textValue(), c.get(1).textValue(), Json.exact(c.get(2)))));
    return new Estimate(Json.exact(node.get("probability")), Json.exact(node.get("base")), contributions,
        Optional.ofNullable(node.get("interval")).map(i -> new Interval(Json.exact(i.get(0)), Json.exact(i.get(1)))));
  }

  private static JsonNode evidence(Evidence evidence) {
    var object = Json.object().put("moment", evidence.moment().toString()).put("day", evidence.day().toString()).put("baseRate", Json.exact(evidence.baseRate()));
    var answers = object.putObject("answers");
    evidence.answers().forEach((question, answer) -> write(answer, answers.putArray(question)));
    object.set("details", Details.node(evidence.details()));
    write(evidence.activities(), object.putArray("activities"));
    return object;
  }

  private static JsonNode estimate(Estimate estimate) {
    var object = Json.object().put("probability", Json.exact(estimate.probability()))
        .put("base", Json.exact(estimate.baseLogOdds()));
    write(estimate.contributions(), object.putArray("contributions"));
    estimate.interval().ifPresent(i -> object.putArray("interval").add(Json.exact(i.low())).add(Json.exact(i.high())));
    return object;
  }

  private static void write(Answer answer, ArrayNode array) {
    array.add(answer.question()).add(answer.value().kind().name()).add(AnswerText.of(answer.value()))
        .add(answer.at().toString()).add(answer.by()).add(answer.source());
  }

  private static Answer answer(JsonNode array) {
    return new Answer(array.get(0).textValue(), AnswerText.value(array.get(1).textValue(), array.get(2).textValue()),
        Instant.parse(array.get(3).textValue()), array.get(4).textValue(), array.get(5).textValue());
  }

  private static void write(List<Contribution> contributions, ArrayNode array) {
    contributions.forEach(c -> array.addArray().add(c.question()).add(c.answer()).add(Json.exact(c.logOdds())));
  }

  private static void write(Collection<Activity> activities, ArrayNode array) {
    activities.forEach(a -> array.addArray().add(a.kind()).add(a.at().toString()).add(a.reached()));
  }
}
