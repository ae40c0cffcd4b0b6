package org.leadworkbench.report.standard;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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
 * What sources are worth, by name: all their leads, how many of them are history, and of the others the share that was
 * ever Hot, how many were transferred and how many sales accepted.
 */
@Component
public final class SourcesReport implements Report {
  private static final ReportDescription DESCRIPTION = new ReportDescription(
      new Description("sources", "1", new Label("Sources", "Quellen"),
          new Label("How many leads each source brought and what became of them; imported history is counted, not judged.",
              "Wie viele Leads jede Quelle gebracht hat und was aus ihnen wurde; importierte Historie wird gezählt, nicht bewertet.")),
      Period.PARAMETERS);
  private static final List<Column> COLUMNS = List.of(
      new Column("source", new Label("Source", "Quelle"), Column.Kind.TEXT),
      new Column("leads", new Label("Leads", "Leads"), Column.Kind.COUNT),
      new Column("history", new Label("Of these history", "Davon Historie"), Column.Kind.COUNT),
      new Column("hot", new Label("Hot share", "Anteil Heiß"), Column.Kind.SHARE),
      new Column("transferred", new Label("Transferred", "Übergeben"), Column.Kind.COUNT),
      new Column("accepted", new Label("Accepted", "Angenommen"), Column.Kind.COUNT));

  @Override
  public ReportDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Table run(ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    var sources = new TreeMap<String, Tally>();
    reader.leads(lead -> {
      if (period.covers(lead.capturedAt())) sources.computeIfAbsent(lead.source(), s -> new Tally()).add(lead);
    });
    return new Table(COLUMNS, sources.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList());
  }

  @Override
  public Optional<Predicate<LeadFacts>> behind(List<Cell> row, ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    return Optional.of(lead -> period.covers(lead.capturedAt()) && row.getFirst().equals(new Cell.Text(lead.source())));
  }

  private static final class Tally {
    private long leads;
    private long history;
    private long hot;
    private long transferred;
    private long accepted;

    void add(LeadFacts lead) {
      leads++;
      if (lead.history()) {
        history++;
        return;
      }
      if (lead.everHot()) hot++;
      if (lead.transferred().isPresent()) transferred++;
      if (lead.accepted().isPresent()) accepted++;
    }

    List<Cell> row(String source) {
      return List.of(new Cell.Text(source), Cells.count(leads), Cells.count(history), Cells.share(hot, leads - history),
          Cells.count(transferred), Cells.count(accepted));
    }
  }
}
