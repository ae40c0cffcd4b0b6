package org.leadworkbench.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How values are written in a language: "50.000" is fifty thousand in German and a decimal fraction in English, so nothing
 * is guessed. A two-digit year is no year.
 */
final class Spelling {
  private final Locale locale;
  private final DecimalFormatSymbols symbols;

  Spelling(Locale locale) {
    this.locale = locale;
    symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /** The canonical form of what was typed; empty where it cannot be read. */
  Optional<String> canonical(Field.Kind kind, String typed) {
    var text = typed.strip();
    return switch (kind) {
      case AMOUNT -> text.isEmpty() ? Optional.of("") : amount(text);
      case DAY -> text.isEmpty() ? Optional.of("") : day(text);
      default -> Optional.of(text);
    };
  }

  /** How a canonical value is shown. */
  String shown(Field.Kind kind, String canonical) {
    if (canonical.isEmpty()) return "";
    return switch (kind) {
      case AMOUNT -> amountShown(canonical);
      case DAY -> LocalDate.parse(canonical).format(days());
      default -> canonical;
    };
  }

  private Optional<String> amount(String text) {
    var group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
    var point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
    var form = Pattern.compile("(\\d{1,3}(?:" + group + "\\d{3})+|\\d+)(?:" + point + "(\\d{1,2}))?(?: ?([A-Za-z]{3}|€))?");
    var found = form.matcher(text.replace('\u00a0', ' '));
    if (!found.matches()) return Optional.empty();
    var number = found.group(1).replaceAll("\\D", "") + (found.group(2) == null ? "" : "." + found.group(2));
    var currency = Optional.ofNullable(found.group(3)).map(c -> c.equals("€") ? " EUR" : " " + c.toUpperCase(Locale.ROOT));
    return Optional.of(new BigDecimal(number).toPlainString() + currency.orElse(""));
  }

  private String amountShown(String canonical) {
    var parts = canonical.split(" ", 2);
    return new DecimalFormat("#,##0.##", symbols).format(new BigDecimal(parts[0])) + (parts.length > 1 ? " " + parts[1] : "");
  }

  private Optional<String> day(String text) {
    for (var format : new DateTimeFormatter[] {days(), DateTimeFormatter.ISO_LOCAL_DATE}) {
      try {
        return Optional.of(LocalDate.parse(text, format).toString());
      } catch (DateTimeParseException otherwise) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** The short form of the language with all four digits of the year; leading zeros may be left out. */
  private DateTimeFormatter days() {
    var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
        .replaceAll("y+", "uuuu").replaceAll("d+", "d").replaceAll("M+", "M");
    return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
  }
}
