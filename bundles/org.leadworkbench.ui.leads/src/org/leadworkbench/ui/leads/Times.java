package org.leadworkbench.ui.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.leadworkbench.model.NextStep;

/** How instants are shown: in the user's zone and language. */
record Times(ZoneId zone, Locale locale) {
  /** Those of this computer. */
  static Times local() {
    return new Times(ZoneId.systemDefault(), Locale.getDefault());
  }

  /** Day and time to the minute. */
  String minute(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(at.atZone(zone));
  }

  /** The day. */
  String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(at.atZone(zone));
  }

  /** The day as it stands. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** When a step is due; what is overdue says so. */
  String due(NextStep step, Instant now) {
    return step.isOverdue(now) ? Messages.TEXT.get("due.overdue", minute(step.due())) : minute(step.due());
  }
}
