package org.leadworkbench.core.capture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.spi.Values;

/** Reads a mapping's document; whatever it does not know is refused by name and place, never passed over. */
final class MappingReader {
  private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MappingReader() {}

  /** The mapping of this document. */
  static Result<Mapping> read(String document) {
    try {
      return Result.done(mapping(JSON.readTree(document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document)));
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      return Result.refused("capture.mapping.json", place.getLineNr(), place.getColumnNr());
    } catch (BadMapping e) {
      return new Result.Refused<>(e.why());
    }
  }

  private static Mapping mapping(JsonNode root) {
    if (!root.isObject()) throw new BadMapping("capture.mapping.object", "/");
    known(root, "/", "settings", "columns", "others");
    var columns = new LinkedHashMap<String, List<Target>>();
    object(root.path("columns"), "columns").forEach((name, node) -> {
      if (columns.keySet().stream().anyMatch(n -> ValueMap.plain(n).equals(ValueMap.plain(name))))
        throw new BadMapping("capture.mapping.twice", name);
      columns.put(name, targets(node, "columns." + name));
    });
    var others = choice(root.path("others"), "others", "automatic", "automatic", "ignore");
    return new Mapping(reading(root.path("settings")), columns, Mapping.Others.valueOf(others.toUpperCase(Locale.ROOT)));
  }

  private static Mapping.Reading reading(JsonNode node) {
    known(node, "settings", "numbers", "dates", "unanswered", "country", "capture");
    var style = choice(node.path("numbers"), "settings.numbers", "auto", "auto", "de", "en");
    var dates = texts(node.path("dates"), "settings.dates");
    for (var pattern : dates) checkPattern(pattern);
    var country = node.path("country").isMissingNode() ? "" : text(node.path("country"), "settings.country").toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !Set.of(Locale.getISOCountries()).contains(country))
      throw new BadMapping("capture.mapping.value", country, "settings.country", "DE, AT, CH …");
    var capture = new LinkedHashMap<String, String>();
    object(node.path("capture"), "settings.capture").forEach((key, value) -> capture.put(key, text(value, "settings.capture." + key)));
    return new Mapping.Reading(NumberStyle.valueOf(style.toUpperCase(Locale.ROOT)), dates,
        texts(node.path("unanswered"), "settings.unanswered"), country, new Values(capture));
  }

  private static void checkPattern(String pattern) {
    try {
      Dates.formatter(pattern);
    } catch (IllegalArgumentException e) {
      throw new BadMapping("capture.mapping.value", pattern, "settings.dates", "dd.MM.yyyy, MM/dd/yyyy, dd.MM.yy …");
    }
  }

  private static List<Target> targets(JsonNode node, String place) {
    if (!node.isArray()) return List.of(target(node, place));
    var targets = new ArrayList<Target>();
    for (var each : node) targets.add(target(each, place));
    return targets;
  }

  private static Target target(JsonNode node, String place) {
    if (node.isTextual()) return simple(node.asText(), place);
    if (!node.isObject() || node.size() != 1) throw new BadMapping("capture.mapping.target", node.isObject() ? String.join(", ", names(node)) : node.toString(), place);
    var name = node.fieldNames().next();
    var body = node.get(name);
    var inside = place + "." + name;
    return switch (name) {
      case "detail" -> detail(body, inside, false);
      case "feature" -> detail(body, inside, true);
      case "consent" -> new Target.ToConsent(values(within(body, inside, "values"), inside + ".values", Set.of("yes", "no")));
      case "outcome" -> new Target.ToOutcome(needed(values(within(body, inside, "values"), inside + ".values", Set.of("won", "lost", "none")), inside + ".values"));
      case "assessment" -> assessment(body, inside);
      case "answer" -> answer(body, inside);
      default -> throw new BadMapping("capture.mapping.target", name, place);
    };
  }

  private static Target simple(String name, String place) {
    var field = Arrays.stream(Contact.Field.values()).filter(f -> f.key().equals(name)).findFirst();
    if (field.isPresent()) return new Target.ToField(field.get());
    return switch (name) {
      case "name" -> new Target.ToName();
      case "sourceId" -> new Target.ToSourceId();
      case "capturedAt" -> new Target.ToCapturedAt();
      case "consent" -> new Target.ToConsent(ValueMap.none());
      case "outcomeAt" -> new Target.ToOutcomeAt();
      case "order" -> new Target.ToOrder();
      case "detail" -> new Target.ToDetail(place.substring("columns.".length()), Optional.empty());
      case "feature" -> new Target.ToDetail(place.substring("columns.".length()), Optional.empty(), true);
      case "ignore" -> new Target.Ignored();
      default -> throw new BadMapping("capture.mapping.target", name, place);
    };
  }

  private static Target detail(JsonNode body, String place, boolean feature) {
    if (body.isTextual()) return new Target.ToDetail(text(body, place), Optional.empty(), feature);
    known(body, place, "name", "kind");
    var kind = choice(body.path("kind"), place + ".kind", "auto", "auto", "text", "number", "day", "yesno");
    var name = feature && body.path("name").isMissingNode() ? column(place) : text(body.path("name"), place + ".name");
    return new Target.ToDetail(name, kind.equals("auto") ? Optional.empty() : Optional.of(Detail.Kind.valueOf(kind.toUpperCase(Locale.ROOT))), feature);
  }

  /** The column of a place such as {@code columns.Visits.feature}. */
  private static String column(String place) {
    return place.substring("columns.".length(), place.lastIndexOf('.'));
  }

  private static Target assessment(JsonNode body, String place) {
    known(body, place, "by", "values");
    var values = values(body.path("values"), place + ".values", Set.of());
    for (var value : values.entries().values())
      if (Opinions.of(value).isEmpty()) throw new BadMapping("capture.mapping.value", value, place + ".values", "hot, warm, cold, 0 … 1");
    return new Target.ToAssessment(text(body.path("by"), place + ".by"), values);
  }

  private static Target answer(JsonNode body, String place) {
    known(body, place, "model", "question", "values", "steps");
    var steps = new ArrayList<Target.Step>();
    for (var step : body.path("steps")) {
      known(step, place + ".steps", "from", "answer");
      if (!step.path("from").isNumber()) throw new BadMapping("capture.mapping.value", step.path("from").toString(), place + ".steps.from", "100");
      steps.add(new Target.Step(step.path("from").decimalValue(), text(step.path("answer"), place + ".steps.answer")));
    }
    return new Target.ToAnswer(text(body.path("model"), place + ".model"), text(body.path("question"), place + ".question"),
        values(body.path("values"), place + ".values", Set.of()), steps);
  }

  private static ValueMap values(JsonNode node, String place, Set<String> allowed) {
    var values = new LinkedHashMap<String, String>();
    object(node, place).forEach((cell, value) -> {
      var text = value.isValueNode() ? value.asText() : value.toString();
      if (!allowed.isEmpty() && !allowed.contains(text)) throw new BadMapping("capture.mapping.value", text, place + "." + cell, String.join(", ", allowed));
      values.put(cell, text);
    });
    return new ValueMap(values);
  }

  private static ValueMap needed(ValueMap values, String place) {
    if (values.isEmpty()) throw new BadMapping("capture.mapping.missing", place);
    return values;
  }

  private static JsonNode within(JsonNode body, String place, String key) {
    known(body, place, key);
    return body.path(key);
  }

  private static void known(JsonNode node, String place, String... keys) {
    if (!node.isObject() && !node.isMissingNode()) throw new BadMapping("capture.mapping.object", place);
    for (var name : names(node))
      if (!List.of(keys).contains(name)) throw new BadMapping("capture.mapping.key", name, place, String.join(", ", keys));
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Map<String, JsonNode> object(JsonNode node, String place) {
    if (!node.isObject() && !node.isMissingNode()) throw new BadMapping("capture.mapping.object", place);
    var fields = new LinkedHashMap<String, JsonNode>();
    names(node).forEach(name -> fields.put(name, node.get(name)));
    return fields;
  }

  private static List<String> texts(JsonNode node, String place) {
    if (!node.isArray() && !node.isMissingNode()) throw new BadMapping("capture.mapping.list", place);
    var texts = new ArrayList<String>();
    for (var each : node) texts.add(text(each, place));
    return texts;
  }

  private static String text(JsonNode node, String place) {
    if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) throw new BadMapping("capture.mapping.missing", place);
    return node.asText();
  }

  private static String choice(JsonNode node, String place, String standard, String... allowed) {
    var value = node.isMissingNode() ? standard : node.asText();
    if (!List.of(allowed).contains(value)) throw new BadMapping("capture.mapping.value", value, place, String.join(", ", allowed));
    return value;
  }
}
