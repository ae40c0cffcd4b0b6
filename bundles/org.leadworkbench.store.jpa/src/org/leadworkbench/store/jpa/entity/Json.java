package org.leadworkbench.store.jpa.entity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;

/** The store's documents: JSON whose numbers come back to the bit. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Writes an object's fields. */
  @FunctionalInterface
  interface Fields {
    void to(JsonGenerator json) throws IOException;
  }

  static String write(Fields fields) {
    var text = new StringWriter();
    try (var json = MAPPER.createGenerator(text)) {
      object(json, fields);
    } catch (IOException e) {
      throw new IllegalStateException("A document of the store cannot be written", e);
    }
    return text.toString();
  }

  static void object(JsonGenerator json, String name, Fields fields) throws IOException {
    json.writeFieldName(name);
    object(json, fields);
  }

  private static void object(JsonGenerator json, Fields fields) throws IOException {
    json.writeStartObject();
    fields.to(json);
    json.writeEndObject();
  }

  static void array(JsonGenerator json, String name, String... texts) throws IOException {
    json.writeFieldName(name);
    texts(json, texts);
  }

  static void texts(JsonGenerator json, String... texts) throws IOException {
    json.writeStartArray();
    for (var text : texts) json.writeString(text);
    json.writeEndArray();
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
