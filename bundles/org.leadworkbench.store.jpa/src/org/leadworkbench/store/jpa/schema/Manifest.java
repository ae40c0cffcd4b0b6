package org.leadworkbench.store.jpa.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup is.
 *
 * @param engine the name of the engine that made it, which alone can take it back
 * @param schema the schema's version
 * @param program the version of the program that made it
 * @param at when, ISO 8601
 * @param counts rows of each table
 * @param sums SHA-256 of each file
 */
record Manifest(String engine, int schema, String program, String at, SortedMap<String, Long> counts,
    SortedMap<String, String> sums) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int FORMAT = 1;

  Manifest with(SortedMap<String, String> sums) {
    return new Manifest(engine, schema, program, at, counts, sums);
  }

  byte[] json() throws JsonProcessingException {
    var object = JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("engine", engine).put("schema", schema)
        .put("program", program).put("at", at);
    object.set("counts", MAPPER.valueToTree(counts));
    object.set("sha256", MAPPER.valueToTree(sums));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
  }

  static Manifest of(byte[] json) throws IOException {
    var node = MAPPER.readTree(json);
    if (node.path("format").asInt() != FORMAT) throw new IOException("Format " + node.path("format"));
    return new Manifest(node.get("engine").textValue(), node.get("schema").intValue(), node.get("program").textValue(),
        node.get("at").textValue(), new TreeMap<>(MAPPER.convertValue(node.get("counts"), new TypeReference<Map<String, Long>>() {})),
        new TreeMap<>(MAPPER.convertValue(node.get("sha256"), new TypeReference<Map<String, String>>() {})));
  }
}
