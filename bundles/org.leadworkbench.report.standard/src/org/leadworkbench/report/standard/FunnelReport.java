package org.leadworkbench.report.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.model.State;
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
 * How far leads came: for each state, in order of the process and then those beside it, how many leads were ever in it,
 * with their share of all. A state that was skipped was not reached, so a row may exceed the one above. History is left
 * out, as it went through no process here.
 */
@Component
public final class FunnelReport implements Report {
  private static final ReportDescription DESCRIPTION = new ReportDescription(
      new Description("funnel", "1", new Label("Funnel", "Trichter"),
          new Label("How many leads reached each state of the process; without imported history.",
              "Wie viele Leads welchen Status des Prozesses erreicht haben; ohne importierte Historie.")),
      Period.PARAMETERS);
  private static final List<Column> COLUMNS = List.of(
      new Column("state", new Label("State", "Status"), Column.Kind.TEXT),
      new Column("leads", new Label("Leads", "Leads"), Column.Kind.COUNT),
      new Column("share", new Label("Share of all", "Anteil an allen"), Column.Kind.SHARE));
  private static final Map<State, Label> STATES = states();

  @Override
  public ReportDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Table run(ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    var reached = new long[State.values().length];
    var all = new long[1];
    reader.leads(lead -> {
      if (lead.history() || !period.covers(lead.capturedAt())) return;
      all[0]++;
      lead.reached().forEach(s -> reached[s.ordinal()]++);
    });
    var rows = new ArrayList<List<Cell>>();
    STATES.forEach((state, label) -> rows.add(List.of(new Cell.Term(state.name(), label),
        Cells.count(reached[state.ordinal()]), Cells.share(reached[state.ordinal()], all[0]))));
    return new Table(COLUMNS, rows);
  }

  @Override
  public Optional<Predicate<LeadFacts>> behind(List<Cell> row, ReportReader reader, Values parameters) {
    var period = Period.of(parameters, reader.zone());
    return row.getFirst() instanceof Cell.Term(String state, var label)
        ? Optional.of(lead -> !lead.history() && period.covers(lead.capturedAt()) && lead.reached().contains(State.valueOf(state)))
        : Optional.empty();
  }

  private static Map<State, Label> states() {
    var labels = new LinkedHashMap<State, Label>();
    labels.put(State.NEW, new Label("New", "Neu"));
    labels.put(State.WORKING, new Label("Working", "In Bearbeitung"));
    labels.put(State.QUALIFIED, new Label("Qualified", "Qualifiziert"));
    labels.put(State.TRANSFERRED, new Label("Transferred", "Übergeben"));
    labels.put(State.ACCEPTED, new Label("Accepted", "Angenommen"));
    labels.put(State.CONVERTED, new Label("Converted", "Verkaufschance"));
    labels.put(State.NURTURING, new Label("Nurturing", "Wiedervorlage"));
    labels.put(State.DISQUALIFIED, new Label("Disqualified", "Disqualifiziert"));
    return labels;
  }
}
