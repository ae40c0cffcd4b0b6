package org.leadworkbench.ui.reports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.table.Column;

/** The columns of the leads behind a row. */
final class BehindColumns {
  private BehindColumns() {}

  static List<Column<Lead>> all() {
    return List.of(
        words("name", 170, lead -> lead.contact().name()),
        words("organisation", 200, lead -> lead.contact().organisation()),
        new Column<>("band", Messages.TEXT.get("behind.band"), 95, false, lead -> lead.rating().map(Rating::band).map(Terms::of).orElse(""),
            lead -> lead.rating().map(Rating::band).map(Icon::of).map(Icon::image)),
        Column.numbers("probability", Messages.TEXT.get("behind.probability"), 85,
            lead -> lead.rating().map(r -> Terms.percent(r.probability())).orElse("")),
        words("state", 130, lead -> Terms.of(lead.state())),
        words("captured", 120, BehindColumns::captured));
  }

  private static Column<Lead> words(String id, int width, Function<Lead, String> text) {
    return Column.words(id, Messages.TEXT.get("behind." + id), width, text);
  }

  private static String captured(Lead lead) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(lead.capturedAt().atZone(ZoneId.systemDefault()));
  }
}
