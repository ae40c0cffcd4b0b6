package org.leadworkbench.transfer.filedrop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.leadworkbench.spi.transfer.HandOver;

/** A hand-over as JSON in UTF-8, the same bytes every time; docs/file-drop.md describes it. */
final class LeadJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LeadJson() {}

  static byte[] of(HandOver handOver) {
    var lead = JSON.createObjectNode();
    lead.put("format", "leadworkbench.lead/1");
    lead.put("lead", handOver.lead());
    lead.put("key", handOver.key());
    lead.put("requestedAt", handOver.requestedAt().toString());
    lead.put("capturedAt", handOver.capturedAt().toString());
    lead.put("source", handOver.source());
    var contact = lead.putObject("contact");
    handOver.contact().values().forEach((field, value) -> contact.put(field.key(), value));
    var details = lead.putObject("details");
    handOver.details().forEach(details::put);
    lead.put("band", handOver.band().name());
    lead.put("probability", handOver.probability());
    lead.put("model", handOver.model());
    var reasons = lead.putArray("reasons");
    for (var r : handOver.reasons())
      reasons.addObject().put("question", r.question()).put("answer", r.answer()).put("logOdds", r.logOdds());
    lead.putObject("recipient").put("name", handOver.recipient()).put("email", handOver.recipientEmail());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(lead);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of texts and numbers can always be written", e);
    }
  }
}
