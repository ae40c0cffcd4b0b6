package org.leadworkbench.core.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The hours in which the organisation works: Monday to Friday between two times of day.
 *
 * @param zone the organisation's time zone
 * @param opens when a day begins
 * @param closes when it ends, after {@code opens}
 */
public record BusinessTime(ZoneId zone, LocalTime opens, LocalTime closes) {
  public BusinessTime {
    Objects.requireNonNull(zone);
    if (!opens.isBefore(closes)) throw new IllegalArgumentException("Business opens before it closes: " + opens + ", " + closes);
  }

  /** The moment when so much business time has passed since this one. */
  public Instant after(Instant from, Duration time) {
    var now = forward(from.atZone(zone));
    var left = time;
    while (true) {
      var today = Duration.between(now, closing(now.toLocalDate()));
      if (left.compareTo(today) <= 0) return now.plus(left).toInstant();
      left = left.minus(today);
      now = forward(closing(now.toLocalDate()));
    }
  }

  /** The same time of day so many business days later; the next opening counts where business is closed. */
  public Instant afterDays(Instant from, int days) {
    var now = forward(from.atZone(zone));
    var day = now.toLocalDate();
    for (int i = 0; i < days; i++) day = nextWorkday(day);
    return day.atTime(now.toLocalTime()).atZone(zone).toInstant();
  }

  /** The business time between two moments; zero where the second is not later. */
  public Duration between(Instant from, Instant to) {
    var total = Duration.ZERO;
    var end = to.atZone(zone);
    for (var now = forward(from.atZone(zone)); now.isBefore(end); now = forward(closing(now.toLocalDate()))) {
      var closing = closing(now.toLocalDate());
      total = total.plus(Duration.between(now, closing.isBefore(end) ? closing : end));
    }
    return total;
  }

  private ZonedDateTime forward(ZonedDateTime moment) {
    var day = moment.toLocalDate();
    if (isWorkday(day) && moment.isBefore(opening(day))) return opening(day);
    if (isWorkday(day) && moment.isBefore(closing(day))) return moment;
    return opening(nextWorkday(day));
  }

  private ZonedDateTime opening(LocalDate day) {
    return day.atTime(opens).atZone(zone);
  }

  private ZonedDateTime closing(LocalDate day) {
    return day.atTime(closes).atZone(zone);
  }

  private static LocalDate nextWorkday(LocalDate day) {
    var next = day.plusDays(1);
    while (!isWorkday(next)) next = next.plusDays(1);
    return next;
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
