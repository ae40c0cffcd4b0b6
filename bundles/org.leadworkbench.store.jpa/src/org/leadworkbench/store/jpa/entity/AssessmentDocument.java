package org.leadworkbench.store.jpa.entity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    return Json.write(json -> {
      json.writeStringField("at", assessment.at().toString());
      Json.object(json, "evidence", inner -> write(inner, assessment.evidence()));
      Json.object(json, "estimate", inner -> write(inner, assessment.estimate()));
    });
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

  private static void write(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStringField("moment", evidence.moment().toString());
    json.writeStringField("day", evidence.day().toString());
    json.writeStringField("baseRate", Json.exact(evidence.baseRate()));
    Json.object(json, "answers", inner -> {
      for (var answer : evidence.answers().entrySet()) write(inner, answer.getKey(), answer.getValue());
    });
    Json.object(json, "details", inner -> Details.write(inner, evidence.details()));
    json.writeArrayFieldStart("activities");
    for (var activity : evidence.activities()) write(json, activity);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String question, Answer answer) throws IOException {
    Json.array(json, question, answer.question(), answer.value().kind().name(), AnswerText.of(answer.value()), answer.at().toString(), answer.by(), answer.source());
  }

  private static void write(JsonGenerator json, Activity activity) throws IOException {
    json.writeStartArray();
    json.writeString(activity.kind());
    json.writeString(activity.at().toString());
    json.writeBoolean(activity.reached());
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Estimate estimate) throws IOException {
    json.writeStringField("probability", Json.exact(estimate.probability()));
    json.writeStringField("base", Json.exact(estimate.baseLogOdds()));
    json.writeArrayFieldStart("contributions");
    for (var c : estimate.contributions()) Json.texts(json, c.question(), c.answer(), Json.exact(c.logOdds()));
    json.writeEndArray();
    if (estimate.interval().isPresent())
      Json.array(json, "interval", Json.exact(estimate.interval().get().low()), Json.exact(estimate.interval().get().high()));
  }

  private static Answer answer(JsonNode array) {
    return new Answer(array.get(0).textValue(), AnswerText.value(array.get(1).textValue(), array.get(2).textValue()),
        Instant.parse(array.get(3).textValue()), array.get(4).textValue(), array.get(5).textValue());
  }
}
