package org.leadworkbench.store.jpa.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The store's documents: JSON whose numbers come back to the bit. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document of the store cannot be written", e);
    }
  }

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) { // without its text, which may be about a person
      throw new IllegalStateException("A document of the store is damaged: restore the latest backup", null);
    }
  }

  /** The shortest decimal that gives the same bits again. It is text in JSON, as numbers there have no infinity. */
  static String exact(double value) {
    return Double.toString(value);
  }

  static double exact(JsonNode node) {
    return Double.parseDouble(node.textValue());
  }
}
