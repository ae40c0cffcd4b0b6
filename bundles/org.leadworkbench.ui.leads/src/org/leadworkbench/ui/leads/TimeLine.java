package org.leadworkbench.ui.leads;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.LegalBasis;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;

/** What happened to a lead in words, the newest first. */
record TimeLine(ShownLead shown, Times times) {
  /** One line of it. */
  record Line(String when, String what, String who, String more) {}

  List<Line> lines() {
    var standing = Standing.of(shown.dossier().events());
    return shown.dossier().events().reversed().stream()
        .map(e -> new Line(times.minute(e.at()), what(e, standing), Terms.of(e.actor()), more(e))).toList();
  }

  private static String what(LeadEvent event, Standing standing) {
    var what = Terms.of(event.type());
    return standing.isUndone(event) ? Messages.TEXT.get("line.undone", what) : what;
  }

  private String more(LeadEvent event) {
    var facts = event.facts();
    var note = facts.getOrDefault("note", "");
    return switch (event.type()) {
      case ANSWERED -> answer(facts);
      case ASSESSED -> joined(model(facts.get("model")), percent(facts.get("probability")), band(facts.get("band")));
      case BAND_CHANGED -> Messages.TEXT.get("line.band", facts.getOrDefault("from", "").isEmpty() ? "–" : band(facts.get("from")), band(facts.get("to")));
      case PERSONALLY_ASSESSED -> joined(opinion(facts.getOrDefault("opinion", "")), event.reason());
      case FIRST_TOUCH_MADE, CONTACT_MADE -> joined(contact(event.reason()), reached(facts), note);
      case BEHAVED -> behaved(event.reason());
      case NUMBER_REVEALED -> joined(LegalBasis.of(event.reason()).map(Terms::of).orElse(event.reason()), note);
      case RESPONSIBILITY_CHANGED -> facts.getOrDefault("person", "");
      case REJECTED, DISQUALIFIED -> joined(reason(event.reason()), note);
      case RECYCLED -> joined(reason(event.reason()), Messages.TEXT.get("line.until", times.day(LocalDate.parse(facts.getOrDefault("until", "1970-01-01")))), note);
      case UNDONE -> undone(event);
      case REOPENED -> event.reason();
      case CONTACT_CHANGED -> event.reason().equals("merged") ? Messages.TEXT.get("line.merged") : note;
      case QUALIFIED -> facts.containsKey("decision") ? joined(Messages.TEXT.get("line.decided"), event.reason()) : "";
      case TRANSFER_REQUESTED, TRANSFER_DELIVERED, LEAD_CAPTURED, INQUIRY_ADDED, OUTCOME_REPORTED ->
          facts.entrySet().stream().filter(f -> List.of("recipient", "receipt", "source", "file", "outcome").contains(f.getKey()))
              .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).collect(Collectors.joining(" · "));
      default -> note;
    };
  }

  private static String undone(LeadEvent event) {
    return Arrays.stream(EventType.values()).filter(t -> t.title().equals(event.reason())).map(Terms::of).findFirst().orElse("");
  }

  private static String behaved(String kind) {
    return Messages.TEXT.get(switch (kind) {
      case "visit" -> "behaved.visit";
      case "download" -> "behaved.download";
      default -> "behaved.mail-opened";
    });
  }

  private String answer(Map<String, String> facts) {
    Optional<Question> question = shown.model(facts.getOrDefault("model", "")).flatMap(m -> m.question(facts.getOrDefault("question", "")));
    var asked = question.map(q -> q.label().in(times.locale())).orElse(facts.getOrDefault("question", ""));
    var answer = facts.getOrDefault("answer", "");
    var offered = question.stream().flatMap(q -> q.offers().stream()).filter(o -> o.id().equals(answer)).findFirst();
    return Messages.TEXT.get("line.answer", asked, offered.map(o -> o.label().in(times.locale())).orElse(answer));
  }

  private String model(String id) {
    return id == null ? "" : shown.model(id).map(m -> m.basics().label().in(times.locale())).orElse(id);
  }

  private static String opinion(String opinion) {
    return opinion.isEmpty() ? "" : Character.isDigit(opinion.charAt(0)) ? percent(opinion) : band(opinion);
  }

  private static String percent(String probability) {
    return probability == null ? "" : Terms.percent(Double.parseDouble(probability));
  }

  private static String band(String name) {
    return Arrays.stream(Band.values()).filter(b -> b.name().equals(name)).map(Terms::of).findFirst().orElse("");
  }

  private static String contact(String code) {
    return Arrays.stream(ContactKind.values()).filter(k -> k.code().equals(code)).map(Terms::of).findFirst().orElse(code);
  }

  private static String reason(String code) {
    return ReasonCode.of(code).map(Terms::of).orElse(code);
  }

  private static String reached(Map<String, String> facts) {
    return Messages.TEXT.get("yes".equals(facts.get("reached")) ? "line.reached" : "line.notReached");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
  }
}
