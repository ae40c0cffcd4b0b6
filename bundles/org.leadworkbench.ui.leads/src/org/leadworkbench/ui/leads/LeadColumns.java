package org.leadworkbench.ui.leads;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Image;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.table.Column;

/** The columns of the list. */
record LeadColumns(Clock clock, Times times) {
  List<Column<LeadRow>> all() {
    return List.of(
        words("name", 130, LeadRow::name),
        words("organisation", 165, LeadRow::organisation),
        new Column<>("band", Messages.TEXT.get("column.band"), 92, false, LeadColumns::band, LeadColumns::symbol).toned(LeadColumns::tone),
        Column.numbers("probability", Messages.TEXT.get("column.probability"), 78, LeadColumns::probability),
        words("state", 105, row -> Terms.of(row.state())),
        words("responsible", 110, LeadRow::responsible),
        words("step", 160, row -> row.next().map(NextStep::kind).map(Terms::of).orElse("")),
        words("due", 190, row -> row.next().map(step -> times.due(step, clock.instant())).orElse("")).toned(this::late),
        words("source", 120, LeadRow::source),
        words("captured", 110, row -> times.day(row.capturedAt())));
  }

  /** Those of a file: also what the list has no room for. */
  List<Column<LeadRow>> exported() {
    return Stream.concat(all().stream(), Stream.of(words("email", 0, LeadRow::email), words("phone", 0, LeadRow::phone), words("city", 0, LeadRow::city))).toList();
  }

  private static Column<LeadRow> words(String id, int width, Function<LeadRow, String> text) {
    return Column.words(id, Messages.TEXT.get("column." + id), width, text);
  }

  private static String band(LeadRow row) {
    return row.band().map(Terms::of).orElse("");
  }

  private static Optional<Image> symbol(LeadRow row) {
    return row.band().map(Icon::of).map(Icon::inRow);
  }

  /** Hot stands out; the others have their word and shape. */
  private static Optional<Tone> tone(LeadRow row) {
    return row.band().filter(Band.HOT::equals).map(Tone::of);
  }

  private Optional<Tone> late(LeadRow row) {
    return row.next().filter(step -> step.isOverdue(clock.instant())).map(step -> Tone.HOT);
  }

  private static String probability(LeadRow row) {
    return row.probability().isPresent() ? Terms.percent(row.probability().getAsDouble()) : "";
  }
}
