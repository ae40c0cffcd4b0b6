package org.leadworkbench.ui.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.leadworkbench.core.policy.BusinessTime;
import org.leadworkbench.model.NextStep;

/** How moments and clocks are shown: moments in the user's zone and language, clocks in the organisation's business hours. */
record Times(ZoneId zone, Locale locale) {
  /** Those of this computer. */
  static Times local() {
    return new Times(ZoneId.systemDefault(), Locale.getDefault());
  }

  /** Day and time to the minute. */
  String minute(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(at.atZone(zone));
  }

  /** The business time that has passed since then. */
  String waits(BusinessTime time, Instant since, Instant now) {
    return duration(time.between(since, now));
  }

  /** The business time that is left for the step, or by how much it is overdue. */
  String left(BusinessTime time, NextStep step, Instant now) {
    return step.isOverdue(now) ? Messages.TEXT.get("clock.overdue", duration(time.between(step.due(), now)))
        : Messages.TEXT.get("clock.left", duration(time.between(now, step.due())));
  }

  private static String duration(Duration time) {
    if (time.toHours() == 0) return Messages.TEXT.get("clock.minutes", time.toMinutesPart());
    var hours = Messages.TEXT.get("clock.hours", time.toHours());
    return time.toMinutesPart() == 0 ? hours : hours + " " + Messages.TEXT.get("clock.minutes", time.toMinutesPart());
  }
}
