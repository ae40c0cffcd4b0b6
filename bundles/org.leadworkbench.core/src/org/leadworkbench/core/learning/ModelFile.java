package org.leadworkbench.core.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.port.Learning.Kept;

/**
 * A model's document as a file. Text that is JSON and names its format, {@code leadworkbench-PROVIDER}, and its {@code id}
 * is the file itself; any other text is wrapped.
 *
 * @param provider the provider's id
 * @param model the model's id
 * @param content the document's text
 */
record ModelFile(String provider, String model, String content) {
  private static final String PREFIX = "leadworkbench-";
  private static final String WRAPPED = PREFIX + "model";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a file holds; none where it names no format. */
  static Optional<ModelFile> of(String file) {
    var json = read(file);
    var format = json.path("format").asText();
    if (format.equals(WRAPPED)) return Optional.of(new ModelFile(json.path("provider").asText(), json.path("model").asText(), json.path("content").asText()));
    return format.startsWith(PREFIX) ? Optional.of(new ModelFile(format.substring(PREFIX.length()), json.path("id").asText(), file)) : Optional.empty();
  }

  /** The file of a document. */
  static String text(Kept kept) {
    if (of(kept.document().content()).filter(f -> f.provider.equals(kept.provider())).isPresent()) return kept.document().content();
    var json = JSON.createObjectNode().put("format", WRAPPED).put("provider", kept.provider()).put("model", kept.document().id()).put("version", kept.document().version());
    if (!kept.at().equals(Instant.EPOCH)) json.put("at", kept.at().toString());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json.put("content", kept.document().content())) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) { // no JSON names no format
      return JSON.missingNode();
    }
  }
}
