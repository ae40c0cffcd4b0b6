package org.leadworkbench.ui.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.capture.Target;
import org.leadworkbench.core.capture.ValueMap;
import org.leadworkbench.model.Contact;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;

/** Where a column can go, to be chosen by its label: what was found for it first, then every simple target. */
final class TargetChoices {
  private static final String FOUND = "found";
  private final String column;
  private final Map<String, List<Target>> choices = new LinkedHashMap<>();

  TargetChoices(String column, List<Target> found) {
    this.column = column;
    choices.put(FOUND, found);
    choices.put("ignore", List.of(new Target.Ignored()));
    choices.put("name", List.of(new Target.ToName()));
    for (var field : Contact.Field.values()) choices.put(field.key(), List.of(new Target.ToField(field)));
    choices.put("consent", List.of(new Target.ToConsent(ValueMap.none())));
    choices.put("capturedAt", List.of(new Target.ToCapturedAt()));
    choices.put("sourceId", List.of(new Target.ToSourceId()));
    choices.put("detail", List.of(new Target.ToDetail(column, Optional.empty())));
    var same = choices.keySet().stream().filter(k -> !k.equals(FOUND) && choices.get(k).equals(found)).findFirst();
    if (same.isPresent()) choices.remove(FOUND);
  }

  /** A field that offers them; its help is an example from the list. */
  Field field(List<Target> now, String example) {
    var options = new ArrayList<Field.Option>();
    choices.forEach((id, targets) -> options.add(new Field.Option(id, text(targets))));
    return new Field(column, column, example, Field.Kind.CHOICE, options, choice(now));
  }

  /** The choice that stands for these targets. */
  String choice(List<Target> now) {
    return choices.entrySet().stream().filter(e -> e.getValue().equals(now)).map(Map.Entry::getKey).findFirst().orElse(FOUND);
  }

  /** The targets behind a choice. */
  List<Target> targets(String choice) {
    return choices.get(choice);
  }

  static String text(List<Target> targets) {
    return targets.stream().map(TargetChoices::text).collect(Collectors.joining(" + "));
  }

  private static String text(Target target) {
    return switch (target) {
      case Target.ToField(var field) -> Terms.of(field);
      case Target.ToName() -> Messages.TEXT.get("target.name");
      case Target.ToSourceId() -> Messages.TEXT.get("target.sourceId");
      case Target.ToCapturedAt() -> Messages.TEXT.get("target.capturedAt");
      case Target.ToConsent ignored -> Messages.TEXT.get("target.consent");
      case Target.ToOutcome ignored -> Messages.TEXT.get("target.outcome");
      case Target.ToOutcomeAt() -> Messages.TEXT.get("target.outcomeAt");
      case Target.ToOrder() -> Messages.TEXT.get("target.order");
      case Target.ToDetail detail -> Messages.TEXT.get("target.detail", detail.name());
      case Target.ToAnswer answer -> Messages.TEXT.get("target.answer", answer.model(), answer.question());
      case Target.ToAssessment assessment -> Messages.TEXT.get("target.assessment", assessment.by());
      case Target.Ignored() -> Messages.TEXT.get("target.ignore");
    };
  }
}
