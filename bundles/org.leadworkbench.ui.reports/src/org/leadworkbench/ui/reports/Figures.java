package org.leadworkbench.ui.reports;

import java.text.NumberFormat;
import java.util.Locale;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.ui.Terms;

/** Cells as they are read on screen, in this language. */
record Figures(Locale locale) {
  String of(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Term(String id, var label) -> label.in(locale);
      case Cell.Count(long count) -> NumberFormat.getIntegerInstance(locale).format(count);
      case Cell.Share(double share) -> Terms.percent(share);
      case Cell.Hours(double hours) -> hours(hours);
      case Cell.Empty() -> "–";
    };
  }

  /** The value in figures; nothing where there is none. */
  static double value(Cell cell) {
    return switch (cell) {
      case Cell.Count(long count) -> count;
      case Cell.Share(double share) -> share;
      case Cell.Hours(double hours) -> hours;
      case Cell.Text text -> 0;
      case Cell.Term term -> 0;
      case Cell.Empty() -> 0;
    };
  }

  /** How such figures are written beside a bar. */
  static String pattern(Column.Kind kind) {
    return switch (kind) {
      case SHARE -> "0 %";
      case HOURS -> "#,##0.0";
      case COUNT, TEXT -> "#,##0";
    };
  }

  private String hours(double hours) {
    var numbers = NumberFormat.getInstance(locale);
    numbers.setMaximumFractionDigits(1);
    return Messages.TEXT.get("figure.hours", numbers.format(hours));
  }
}
