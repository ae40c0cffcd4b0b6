package org.leadworkbench.cli.command;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.port.LeadRow;

/** What several commands tell people about leads. */
record LeadText(Texts texts) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** A share such as 87 %, which is never rounded to 0 or 1 as nothing is certain. */
  String share(double share) {
    var format = NumberFormat.getPercentInstance(texts.locale());
    format.setMaximumFractionDigits(share < 0.01 || share > 0.99 ? 2 : 0);
    return format.format(share);
  }

  /** A contribution to the log-odds, with its sign. */
  String logOdds(double value) {
    return String.format(texts.locale(), "%+.2f", value);
  }

  /** A moment in the user's zone. */
  String at(Instant instant) {
    return MINUTE.format(instant.atZone(ZoneId.systemDefault()));
  }

  String band(LeadRow lead) {
    return lead.band().map(texts::of).orElse("");
  }

  String probability(LeadRow lead) {
    return lead.probability().isPresent() ? share(lead.probability().getAsDouble()) : "";
  }

  /** Who it is, in one line. */
  String who(LeadRow lead) {
    var who = lead.name() + (lead.name().isEmpty() || lead.organisation().isEmpty() ? "" : ", ") + lead.organisation();
    return TextTable.plain(who.isEmpty() ? lead.id().value() : who);
  }

  /** How it stands, in one line. */
  String standing(LeadRow lead) {
    return texts.of("lead.standing", lead.id().value(), who(lead), texts.of(lead.state()),
        lead.band().isEmpty() ? texts.of("lead.unassessed") : band(lead) + " " + probability(lead), TextTable.plain(lead.responsible()));
  }
}
