package org.leadworkbench.bench;

import java.util.List;
import java.util.Locale;

/** Outcomes as a table that is Markdown as well. */
final class Table {
  private static final String LINE = "| %-28s | %9s | %22s | %22s | %-8s | %7s | %-7s | %-3s |%n";

  private Table() {}

  static String head() {
    return String.format(Locale.ROOT, LINE, "what", "leads", "ours", "floor", "unit", "ratio", "goal", "met")
        + String.format(Locale.ROOT, LINE, "---", "---:", "---:", "---:", "---", "---:", "---", "---");
  }

  static String line(Outcome outcome) {
    var figures = outcome.figures();
    return String.format(Locale.ROOT, LINE, outcome.name(), outcome.leads(), spread(figures.ours()), spread(figures.floor()),
        figures.unit(), number(figures.ratio()), outcome.goal(), outcome.met());
  }

  static String of(List<Outcome> outcomes) {
    var text = new StringBuilder(head());
    outcomes.forEach(o -> text.append(line(o)));
    return text.toString();
  }

  private static String spread(Spread spread) {
    var median = number(spread.median());
    return spread.least() == spread.most() ? median : median + " [" + number(spread.least()) + "-" + number(spread.most()) + "]";
  }

  /** Three digits that count, or all before the point. */
  static String number(double value) {
    if (value == 0 || Double.isNaN(value)) return String.valueOf(value);
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
    return String.format(Locale.ROOT, "%." + Math.min(decimals, 6) + "f", value);
  }
}
