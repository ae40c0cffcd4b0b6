package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.Delivery;

/** The shapes that several commands answer programs with; {@code docs/commands.md} describes them. */
final class Json {
  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A constant as programs write it. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ObjectNode lead(LeadRow lead) {
    var json = object().put("id", lead.id().value()).put("name", lead.name()).put("organisation", lead.organisation())
        .put("email", lead.email()).put("phone", lead.phone()).put("state", lead.state().name())
        .put("band", lead.band().map(Json::code).orElse(null));
    if (lead.probability().isPresent()) json.put("probability", lead.probability().getAsDouble());
    else json.putNull("probability");
    return json.put("responsible", lead.responsible());
  }

  /** What a dump's file has. */
  static ObjectNode dump(Path file, Dump dump) {
    var json = object().put("file", file.toString()).put("schema", dump.schema()).put("program", dump.program())
        .put("at", dump.at().toString()).put("rows", dump.rows());
    var tables = json.putArray("tables");
    for (var table : dump.tables()) tables.addObject().put("name", table.name()).put("rows", table.rows()).put("sum", table.sum());
    return json;
  }

  /** The row a list shows for this lead. */
  static LeadRow row(LeadDossier dossier) {
    var lead = dossier.lead();
    var contact = lead.contact();
    return new LeadRow(lead.id(), contact.name(), contact.organisation(), contact.email(), contact.phone(),
        contact.get(org.leadworkbench.model.Contact.Field.CITY), lead.state(), lead.rating().map(Rating::band),
        lead.rating().stream().mapToDouble(Rating::probability).findFirst(), dossier.responsible(), lead.next(), lead.capturedAt(),
        dossier.source());
  }

  /** All that is known of a lead. */
  static ObjectNode dossier(LeadDossier dossier, Locale locale) {
    var lead = dossier.lead();
    var json = lead(row(dossier)).put("source", dossier.source()).put("capturedAt", lead.capturedAt().toString())
        .put("consent", code(lead.consent()))
        .put("nextStep", lead.next().map(n -> code(n.kind())).orElse(null)).put("due", lead.next().map(n -> n.due().toString()).orElse(null));
    var contact = json.putObject("contact");
    lead.contact().values().forEach((field, value) -> contact.put(field.key(), value));
    var details = json.putObject("details");
    new java.util.TreeMap<>(lead.details()).forEach((name, value) -> details.put(name, value.text()));
    var events = json.putArray("events");
    dossier.events().forEach(e -> events.add(event(e)));
    var band = lead.rating().map(r -> code(r.band())).orElse(null);
    var assessments = json.putArray("assessments");
    dossier.assessments().forEach(a -> assessments.add(assessment(a, band).put("at", a.at().toString()).put("by", a.by().name())));
    var personal = json.putArray("personal");
    dossier.personal().forEach(p -> personal.add(personal(p)));
    var deliveries = json.putArray("deliveries");
    dossier.deliveries().forEach(d -> deliveries.add(delivery(d, locale)));
    return json;
  }

  private static ObjectNode event(LeadEvent event) {
    var json = object().put("at", event.at().toString()).put("actor", event.actor().name()).put("type", event.type().title())
        .put("reason", event.reason()).put("from", event.from().name()).put("to", event.to().name());
    var facts = json.putObject("facts");
    new java.util.TreeMap<>(Before.without(event.facts())).forEach(facts::put);
    return json;
  }

  /** The band of the lead that was judged, null where it has none. */
  static String band(Judgement judgement) {
    return judgement.lead().rating().map(r -> code(r.band())).orElse(null);
  }

  /**
   * What a model judged.
   *
   * @param band the lead's band; may be null where it has none
   */
  static ObjectNode assessment(Assessment assessment, String band) {
    var estimate = assessment.estimate();
    var json = object().put("id", assessment.lead().value()).put("model", assessment.model()).put("version", assessment.modelVersion())
        .put("probability", estimate.probability()).put("band", band);
    var contributions = json.putArray("contributions");
    for (var c : estimate.contributions())
      contributions.addObject().put("question", c.question()).put("answer", c.answer()).put("logOdds", c.logOdds());
    return json.put("baseLogOdds", estimate.baseLogOdds());
  }

  static ObjectNode personal(PersonalAssessment personal) {
    var json = object().put("at", personal.at().toString()).put("by", personal.by().name());
    switch (personal.opinion()) {
      case Opinion.Likely(double probability) -> json.put("probability", probability).putNull("band");
      case Opinion.Felt(var band) -> json.putNull("probability").put("band", code(band));
    }
    return json.put("reason", personal.reason());
  }

  static ObjectNode delivery(Delivery delivery, Locale locale) {
    var receipt = KeptText.of(delivery, locale);
    return object().put("delivery", delivery.id().value()).put("lead", delivery.lead().value()).put("connector", delivery.connector())
        .put("state", code(delivery.state())).put("attempts", delivery.attempts())
        .put("receipt", receipt.isEmpty() ? null : receipt);
  }

  static ObjectNode texts(Map<String, String> values) {
    var json = object();
    values.forEach(json::put);
    return json;
  }
}
