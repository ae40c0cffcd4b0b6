package org.leadworkbench.report.standard;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.spi.report.ReportReader;
import org.leadworkbench.spi.report.Table;
import org.osgi.service.component.annotations.Component;

/**
 * How fast leads are worked, by the ISO week of their capture: how many came, the share that nobody has contacted so
 * far, and the medians of the business hours from capture to the first contact and to the first transfer, each of those
 * leads that got so far. History is left out, as nobody was asked to work it.
 */
@Component
public final class ResponseReport implements Report {
  private static final ReportDescription DESCRIPTION = new ReportDescription(
      new Description("response", "1", new Label("Response", "Reaktion"),
          new Label("How soon leads are contacted and handed over, by week of capture; without imported history.",
              "Wie schnell Leads kontaktiert und übergeben werden, nach Woche der Erfassung; ohne importierte Historie.")),
      Period.PARAMETERS);
  private static final List<Column> COLUMNS = List.of(
      new Column("week", new Label("Week", "Woche"), Column.Kind.TEXT),
      new Column("leads", new Label("Leads", "Leads"), Column.Kind.COUNT),
      new Column("untouched", new Label("Untouched share", "Anteil unbearbeitet"), Column.Kind.SHARE),
      new Column("firstContact", new Label("Time to first contact (median, business hours)", "Reaktionszeit (Median, Geschäftsstunden)"), Column.Kind.HOURS),
      new Column("transfer", new Label("Time to transfer (median, business hours)", "Zeit bis zur Übergabe (Median, Geschäftsstunden)"), Column.Kind.HOURS));

  @Override
  public ReportDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Table run(ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    var weeks = new TreeMap<String, Week>();
    reader.leads(lead -> {
      if (lead.history() || !period.covers(lead.capturedAt())) return;
      weeks.computeIfAbsent(week(lead.capturedAt(), reader.zone()), w -> new Week()).add(lead, reader);
    });
    return new Table(COLUMNS, weeks.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList());
  }

  @Override
  public Optional<Predicate<LeadFacts>> behind(List<Cell> row, ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    return Optional.of(lead -> !lead.history() && period.covers(lead.capturedAt())
        && row.getFirst().equals(new Cell.Text(week(lead.capturedAt(), reader.zone()))));
  }

  private static String week(Instant instant, ZoneId zone) {
    var day = instant.atZone(zone);
    return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static final class Week {
    private final DoubleStream.Builder toContact = DoubleStream.builder();
    private final DoubleStream.Builder toTransfer = DoubleStream.builder();
    private long leads;
    private long untouched;

    void add(LeadFacts lead, ReportReader reader) {
      leads++;
      if (lead.firstContact().isEmpty()) untouched++;
      hours(lead, lead.firstContact(), reader, toContact);
      hours(lead, lead.transferred(), reader, toTransfer);
    }

    List<Cell> row(String week) {
      return List.of(new Cell.Text(week), Cells.count(leads), Cells.share(untouched, leads),
          Cells.median(toContact.build()), Cells.median(toTransfer.build()));
    }

    private static void hours(LeadFacts lead, Optional<Instant> until, ReportReader reader, DoubleStream.Builder hours) {
      until.ifPresent(u -> hours.add(reader.businessTime(lead.capturedAt(), u).toMillis() / 3_600_000.0));
    }
  }
}
