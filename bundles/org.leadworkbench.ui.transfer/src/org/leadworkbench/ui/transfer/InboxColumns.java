package org.leadworkbench.ui.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.table.Column;

/** The columns of the inbox: what is urgent, who it is and why, and how long it waits. */
record InboxColumns(Clock clock) {
  List<Column<Waiting>> all() {
    return List.of(
        new Column<>("left", Messages.TEXT.get("column.left"), 170, false, w -> w.left(clock.instant()), this::warning),
        words("name", 150, Waiting::title),
        words("organisation", 150, Waiting::organisation),
        Column.numbers("probability", Messages.TEXT.get("column.probability"), 75, Waiting::probability),
        words("why", 250, Waiting::why),
        words("waits", 95, w -> w.waits(clock.instant())),
        words("responsible", 120, Waiting::responsible));
  }

  private static Column<Waiting> words(String id, int width, Function<Waiting, String> text) {
    return Column.words(id, Messages.TEXT.get("column." + id), width, text);
  }

  private Optional<Image> warning(Waiting lead) {
    return Optional.of((lead.isOverdue(clock.instant()) ? Icon.WARNING : Icon.HOT).image());
  }
}
