package org.leadworkbench.store.jpa.entity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.Detail;

/** Named details as a document: {@code {"name":["KIND","text"]}}, in order of the names; null where there are none. */
final class Details {
  private Details() {}

  static String json(Map<String, Detail> details) {
    return details.isEmpty() ? null : Json.write(json -> write(json, details));
  }

  static Map<String, Detail> of(String json) {
    return json == null ? Map.of() : of(Json.read(json));
  }

  static void write(JsonGenerator json, Map<String, Detail> details) throws IOException {
    for (var detail : new TreeMap<>(details).entrySet()) Json.array(json, detail.getKey(), detail.getValue().kind().name(), text(detail.getValue()));
  }

  static Map<String, Detail> of(JsonNode object) {
    var details = new LinkedHashMap<String, Detail>();
    object.properties().forEach(entry -> details.put(entry.getKey(),
        Detail.of(Detail.Kind.valueOf(entry.getValue().get(0).textValue()), entry.getValue().get(1).textValue())));
    return details;
  }

  /** The canonical text, but a number's with its scale, so that it is equal when it is read again. */
  private static String text(Detail detail) {
    return detail instanceof Detail.Number number ? number.value().toString() : detail.text();
  }
}
