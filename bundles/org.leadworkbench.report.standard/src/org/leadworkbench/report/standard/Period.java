package org.leadworkbench.report.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;

/** The days of capture that a report is about, both included; without a day it is open at that end. */
record Period(LocalDate from, LocalDate until, ZoneId zone) {
  static final List<Setting> PARAMETERS = List.of(
      Setting.day("from", new Label("Captured from", "Erfasst von"),
          new Label("First day of capture, such as 2026-01-01; empty for all.", "Erster Tag der Erfassung, etwa 2026-01-01; leer für alle.")),
      Setting.day("until", new Label("Captured until", "Erfasst bis"),
          new Label("Last day of capture, such as 2026-03-31; empty for all.", "Letzter Tag der Erfassung, etwa 2026-03-31; leer für alle.")));

  static Period of(Values parameters, ZoneId zone) {
    return new Period(day(parameters, "from", LocalDate.MIN), day(parameters, "until", LocalDate.MAX), zone);
  }

  boolean covers(Instant capturedAt) {
    var day = capturedAt.atZone(zone).toLocalDate();
    return !day.isBefore(from) && !day.isAfter(until);
  }

  private static LocalDate day(Values parameters, String key, LocalDate otherwise) {
    var text = parameters.get(key);
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
