package org.leadworkbench.ui.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.table.Column;

/** The columns of the deliveries. */
final class DeliveryColumns {
  private DeliveryColumns() {}

  static List<Column<Sent>> all() {
    return List.of(
        new Column<>("state", Messages.TEXT.get("column.state"), 140, false, Sent::state,
            sent -> sent.isTroubled() ? Optional.of(Icon.WARNING.image()) : Optional.empty()),
        words("lead", 140, Sent::lead),
        words("organisation", 190, Sent::organisation),
        words("answer", 230, Sent::answer),
        words("next", 150, Sent::next),
        Column.numbers("attempts", Messages.TEXT.get("column.attempts"), 80, Sent::attempts),
        words("recipient", 120, Sent::recipient),
        words("connector", 170, Sent::connector),
        words("requested", 150, Sent::requested));
  }

  private static Column<Sent> words(String id, int width, Function<Sent, String> text) {
    return Column.words(id, Messages.TEXT.get("column." + id), width, text);
  }
}
