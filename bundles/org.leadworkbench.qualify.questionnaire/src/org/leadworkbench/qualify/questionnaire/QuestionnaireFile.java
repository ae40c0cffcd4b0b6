package org.leadworkbench.qualify.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/** Questionnaires as text: JSON as {@code docs/questionnaire.schema.json} says. The version is the document's, not the text's. */
final class QuestionnaireFile {
  private static final String FORMAT = "leadworkbench-questionnaire";
  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuestionnaireFile() {}

  /** The text of a questionnaire. */
  static String write(ModelDescription model) {
    var json = JSON.createObjectNode().put("format", FORMAT).put("formatVersion", VERSION).put("id", model.id());
    put(json, "label", model.basics().label());
    put(json, "help", model.basics().help());
    put(json, "event", model.event());
    json.put("horizonDays", model.horizonDays());
    var questions = json.putArray("questions");
    for (var question : model.questions()) questions.add(QuestionText.write(question, model));
    try {
      var lines = new DefaultIndenter("  ", "\n"); // the same text on every system
      return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The questionnaire of a text; an {@link IllegalArgumentException} says what is wrong with it and where. */
  static ModelDescription read(String text, String version) {
    var json = parse(text);
    if (!json.path("format").asText().equals(FORMAT)) throw new IllegalArgumentException("\"format\" is not \"" + FORMAT + "\"");
    if (json.path("formatVersion").asInt() != VERSION) throw new IllegalArgumentException("\"formatVersion\" is not " + VERSION + ": a newer workbench may read it");
    var questions = new ArrayList<Question>();
    var required = new TreeSet<String>();
    var expiry = new TreeMap<String, Integer>();
    for (var question : json.path("questions")) {
      questions.add(question(questions.size() + 1, question));
      if (question.path("required").asBoolean()) required.add(questions.getLast().id());
      if (question.has("expiresAfterDays")) expiry.put(questions.getLast().id(), question.path("expiresAfterDays").asInt());
    }
    if (questions.isEmpty()) throw new IllegalArgumentException("It has no questions");
    return new ModelDescription(new Description(json.path("id").asText(), version, label(json, "label"), label(json, "help")),
        label(json, "event"), json.path("horizonDays").asInt(), questions, required, expiry);
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("It is no JSON: " + e.getOriginalMessage() + " in line " + e.getLocation().getLineNr(), e);
    }
  }

  private static Question question(int number, JsonNode json) {
    try {
      return QuestionText.read(json);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Question " + number + " (" + json.path("id").asText("without an id") + "): " + e.getMessage(), e);
    }
  }

  /** A text in both languages. */
  static Label label(JsonNode json, String name) {
    var label = json.path(name);
    if (label.path("en").asText().isBlank() || label.path("de").asText().isBlank()) throw new IllegalArgumentException("\"" + name + "\" lacks a text, \"en\" or \"de\"");
    return new Label(label.path("en").asText(), label.path("de").asText());
  }

  static void put(ObjectNode json, String name, Label label) {
    json.putObject(name).put("en", label.en()).put("de", label.de());
  }
}
