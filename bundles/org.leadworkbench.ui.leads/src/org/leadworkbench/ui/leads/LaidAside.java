package org.leadworkbench.ui.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;

/** What is asked before leads are laid aside: until when, why, and in which words. */
final class LaidAside {
  private final OpenChoice<ReasonCode> reason =
      new OpenChoice<>("reason", Messages.TEXT.get("field.reason"), List.of(ReasonCode.values()), Terms::of, "lead.reason.missing");

  /** What was entered. */
  record Entered(LocalDate until, ReasonCode reason, String note) {}

  List<Field> fields() {
    return List.of(new Field("until", Messages.TEXT.get("field.until"), "", Field.Kind.DAY, List.of(), ""), reason.field(),
        Field.paragraph("note", Messages.TEXT.get("field.note")));
  }

  Result<Entered> read(Map<String, String> values) {
    var until = Optional.ofNullable(values.get("until")).map(LocalDate::parse);
    if (until.isEmpty()) return Result.refused("lead.recycle.when");
    var note = values.getOrDefault("note", "");
    return reason.chosen(values).then(code -> code == ReasonCode.OTHER && note.isBlank() ? Result.refused("lead.reason.note")
        : Result.done(new Entered(until.get(), code, note)));
  }
}
