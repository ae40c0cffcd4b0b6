package org.leadworkbench.core.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.spi.transfer.HandOver;

/** A hand-over as the text that the outbox keeps. */
final class HandOverJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HandOverJson() {}

  static String write(HandOver handOver) {
    var json = JSON.createObjectNode()
        .put("key", handOver.key()).put("lead", handOver.lead()).put("requestedAt", handOver.requestedAt().toString());
    texts(json.putObject("contact"), handOver.contact());
    handOver.details().forEach(json.putObject("details")::put);
    json.put("source", handOver.source()).put("capturedAt", handOver.capturedAt().toString())
        .put("band", handOver.band().name()).put("probability", handOver.probability()).put("model", handOver.model());
    var reasons = json.putArray("reasons");
    for (var r : handOver.reasons())
      reasons.addObject().put("question", r.question()).put("answer", r.answer()).put("logOdds", r.logOdds());
    return json.put("recipient", handOver.recipient()).put("recipientEmail", handOver.recipientEmail()).toString();
  }

  static HandOver read(String text) {
    JsonNode json = tree(text);
    var contact = new EnumMap<Contact.Field, String>(Contact.Field.class);
    json.get("contact").properties().forEach(e -> contact.put(Contact.Field.valueOf(e.getKey()), e.getValue().textValue()));
    Map<String, String> details = new TreeMap<>();
    json.get("details").properties().forEach(e -> details.put(e.getKey(), e.getValue().textValue()));
    var reasons = new ArrayList<HandOver.Reason>();
    json.get("reasons").forEach(r -> reasons.add(
        new HandOver.Reason(r.get("question").textValue(), r.get("answer").textValue(), r.get("logOdds").doubleValue())));
    return new HandOver(text(json, "key"), text(json, "lead"), Instant.parse(text(json, "requestedAt")), new Contact(contact),
        details, text(json, "source"), Instant.parse(text(json, "capturedAt")), Band.valueOf(text(json, "band")),
        json.get("probability").doubleValue(), text(json, "model"), reasons, text(json, "recipient"), text(json, "recipientEmail"));
  }

  private static void texts(ObjectNode json, Contact contact) {
    contact.values().forEach((field, value) -> json.put(field.name(), value));
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).textValue();
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a hand-over: " + e.getOriginalMessage(), e);
    }
  }
}
