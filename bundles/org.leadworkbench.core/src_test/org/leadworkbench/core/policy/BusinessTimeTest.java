package org.leadworkbench.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.model.Band;

/** In 2026 the 4th of May is a Monday; on the 29th of March clocks go forward in Berlin. */
class BusinessTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final BusinessTime time = new BusinessTime(BERLIN, LocalTime.of(8, 0), LocalTime.of(18, 0));

  @ParameterizedTest
  @CsvSource({
      "2026-05-04T09:00, 60, 2026-05-04T10:00",
      "2026-05-04T17:30, 60, 2026-05-05T08:30",
      "2026-05-08T17:30, 60, 2026-05-11T08:30",
      "2026-05-09T12:00, 60, 2026-05-11T09:00",
      "2026-05-04T03:00, 60, 2026-05-04T09:00",
      "2026-05-04T22:00, 240, 2026-05-05T12:00",
      "2026-05-04T08:00, 600, 2026-05-04T18:00",
      "2026-03-27T17:00, 120, 2026-03-30T09:00"})
  void businessTimePassesInBusinessHoursOnly(LocalDateTime from, int minutes, LocalDateTime expected) {
    assertEquals(at(expected), time.after(at(from), Duration.ofMinutes(minutes)));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-05-04T09:30, 2, 2026-05-06T09:30",
      "2026-05-08T09:30, 2, 2026-05-12T09:30",
      "2026-05-09T09:30, 5, 2026-05-18T08:00",
      "2026-05-04T20:00, 2, 2026-05-07T08:00"})
  void businessDaysSkipTheWeekend(LocalDateTime from, int days, LocalDateTime expected) {
    assertEquals(at(expected), time.afterDays(at(from), days));
  }

  @Test
  void whatPassesIsWhatLiesBetween() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var from = at(LocalDateTime.of(2026, 1, 1, 0, 0)).plusSeconds(random.nextInt(300 * 86_400));
      var passed = Duration.ofSeconds(1 + random.nextInt(200 * 3600));
      assertEquals(passed, time.between(from, time.after(from, passed)), () -> from + " " + passed);
    }
  }

  @Test
  void nothingLiesBetweenALaterAndAnEarlierMoment() {
    assertEquals(Duration.ZERO, time.between(at(LocalDateTime.of(2026, 5, 5, 9, 0)), at(LocalDateTime.of(2026, 5, 4, 9, 0))));
  }

  @Test
  void theHotterTheSooner() {
    var steps = new NextSteps(time);
    var now = at(LocalDateTime.of(2026, 5, 4, 9, 0));
    var hot = steps.firstContact(Optional.of(Band.HOT), now).due();
    var warm = steps.firstContact(Optional.of(Band.WARM), now).due();
    var cold = steps.firstContact(Optional.of(Band.COLD), now).due();
    assertEquals(at(LocalDateTime.of(2026, 5, 4, 10, 0)), hot);
    assertEquals(at(LocalDateTime.of(2026, 5, 6, 9, 0)), warm);
    assertEquals(at(LocalDateTime.of(2026, 5, 11, 9, 0)), cold);
    assertEquals(warm, steps.firstContact(Optional.empty(), now).due());
    assertTrue(steps.firstContact(Optional.of(Band.HOT), now).isOverdue(hot.plusSeconds(1)));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(BERLIN).toInstant();
  }
}
