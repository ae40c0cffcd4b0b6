package org.leadworkbench.core.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadworkbench.core.Result;

/**
 * How a list writes days. What has one meaning only is read without being told: {@code 31.3.2026}, {@code 2026-03-31},
 * {@code 3/31/2026}, each also with a time of day. What has two meanings is refused until a pattern says which.
 */
final class Dates {
  private static final String TIME = "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?Uhr)?)?";
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);
  private static final Pattern OFFSET = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*(?:Z|[+-]\\d{2}:\\d{2})");
  private final List<DateTimeFormatter> patterns;
  private final boolean slashed;
  private final ZoneId zone;

  /**
   * Dates in these patterns.
   *
   * @throws IllegalArgumentException where one is no pattern
   */
  Dates(List<String> patterns, ZoneId zone) {
    this.patterns = patterns.stream().map(Dates::formatter).toList();
    this.slashed = patterns.stream().anyMatch(p -> p.contains("/") || p.matches("[dM]+-.*"));
    this.zone = zone;
  }

  /** A strict formatter of this pattern. */
  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day in this cell. */
  Result<When> parse(String text) {
    var cell = text.strip();
    for (var pattern : patterns) {
      var found = byPattern(pattern, cell);
      if (found.isPresent()) return Result.done(found.get());
    }
    if (OFFSET.matcher(cell).matches()) return offset(cell);
    Matcher m = YEAR_FIRST.matcher(cell);
    if (m.matches()) return day(cell, m, m.group(1), m.group(2), m.group(3));
    m = DOTTED.matcher(cell);
    if (m.matches()) return day(cell, m, m.group(3), m.group(2), m.group(1));
    m = SLASHED.matcher(cell);
    if (m.matches()) return slashed(cell, m);
    return Result.refused("capture.day", cell);
  }

  private Result<When> slashed(String cell, Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (slashed) return Result.refused("capture.day-missing", cell);
    if (m.group(3).length() < 4) return Result.refused("capture.day-year", cell);
    if (first <= 12 && second <= 12 && first != second) return Result.refused("capture.day-ambiguous", cell);
    return second > 12 ? day(cell, m, m.group(3), m.group(1), m.group(2)) : day(cell, m, m.group(3), m.group(2), m.group(1));
  }

  private Result<When> day(String cell, Matcher m, String year, String month, String day) {
    if (year.length() < 4) return Result.refused("capture.day-year", cell);
    try {
      var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      var time = m.group(4) == null ? LocalTime.MIDNIGHT
          : LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), m.group(6) == null ? 0 : Integer.parseInt(m.group(6)));
      return Result.done(when(date.atTime(time)));
    } catch (DateTimeException e) {
      return Result.refused("capture.day-missing", cell);
    }
  }

  private Result<When> offset(String cell) {
    try {
      var moment = OffsetDateTime.parse(cell).toInstant();
      return Result.done(new When(moment.atZone(zone).toLocalDate(), moment));
    } catch (DateTimeException e) {
      return Result.refused("capture.day-missing", cell);
    }
  }

  private Optional<When> byPattern(DateTimeFormatter pattern, String cell) {
    try {
      TemporalAccessor found = pattern.parseBest(cell, LocalDateTime::from, LocalDate::from);
      return Optional.of(when(found instanceof LocalDateTime time ? time : ((LocalDate) found).atStartOfDay()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private When when(LocalDateTime time) {
    return new When(time.toLocalDate(), time.atZone(zone).toInstant());
  }
}
