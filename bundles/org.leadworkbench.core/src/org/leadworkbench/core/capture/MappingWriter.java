package org.leadworkbench.core.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;

/** Writes a mapping as the document that {@link MappingReader} reads. */
final class MappingWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MappingWriter() {}

  /** The document. */
  static String write(Mapping mapping) {
    var root = JSON.createObjectNode();
    root.set("settings", settings(mapping.settings()));
    var columns = root.putObject("columns");
    mapping.columns().forEach((name, targets) -> {
      var nodes = targets.stream().map(MappingWriter::target).toList();
      if (nodes.size() == 1) columns.set(name, nodes.getFirst());
      else columns.putArray(name).addAll(nodes);
    });
    root.put("others", mapping.others().name().toLowerCase(Locale.ROOT));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree is JSON", e);
    }
  }

  private static ObjectNode settings(Mapping.Reading reading) {
    var node = JSON.createObjectNode().put("numbers", reading.numbers().name().toLowerCase(Locale.ROOT));
    if (!reading.dates().isEmpty()) node.set("dates", JSON.valueToTree(reading.dates()));
    if (!reading.unanswered().isEmpty()) node.set("unanswered", JSON.valueToTree(reading.unanswered()));
    if (!reading.country().isEmpty()) node.put("country", reading.country());
    if (!reading.capture().values().isEmpty()) node.set("capture", JSON.valueToTree(reading.capture().values()));
    return node;
  }

  private static JsonNode target(Target target) {
    return switch (target) {
      case Target.ToField field -> TextNode.valueOf(field.field().key());
      case Target.ToName() -> TextNode.valueOf("name");
      case Target.ToSourceId() -> TextNode.valueOf("sourceId");
      case Target.ToCapturedAt() -> TextNode.valueOf("capturedAt");
      case Target.ToOutcomeAt() -> TextNode.valueOf("outcomeAt");
      case Target.ToOrder() -> TextNode.valueOf("order");
      case Target.Ignored() -> TextNode.valueOf("ignore");
      case Target.ToConsent(ValueMap values) -> values.isEmpty() ? TextNode.valueOf("consent") : wrapped("consent", valued(JSON.createObjectNode(), values));
      case Target.ToOutcome(ValueMap values) -> wrapped("outcome", valued(JSON.createObjectNode(), values));
      case Target.ToDetail(String name, var kind, boolean feature) ->
          wrapped(feature ? "feature" : "detail", JSON.createObjectNode().put("name", name).put("kind", kind.map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("auto")));
      case Target.ToAssessment(String by, ValueMap values) -> wrapped("assessment", valued(JSON.createObjectNode().put("by", by), values));
      case Target.ToAnswer answer -> wrapped("answer", answer(answer));
    };
  }

  private static ObjectNode answer(Target.ToAnswer answer) {
    var node = valued(JSON.createObjectNode().put("model", answer.model()).put("question", answer.question()), answer.values());
    if (!answer.steps().isEmpty()) {
      var steps = node.putArray("steps");
      answer.steps().forEach(s -> steps.addObject().put("from", s.from()).put("answer", s.answer()));
    }
    return node;
  }

  private static ObjectNode valued(ObjectNode node, ValueMap values) {
    if (!values.isEmpty()) node.set("values", JSON.valueToTree(values.entries()));
    return node;
  }

  private static ObjectNode wrapped(String name, ObjectNode body) {
    var node = JSON.createObjectNode();
    node.set(name, body);
    return node;
  }
}
