package org.leadworkbench.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.lead.CountLeads;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadCount;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists leads, the newest first: for people a screenful or two, for programs all of them. */
@Command(name = "leads")
public final class LeadsCommand implements Action {
  private static final int READABLE = 100;
  private static final int PAGE = 500;

  @Option(names = "--band", paramLabel = "BAND")
  private Band band;

  @Option(names = "--state", paramLabel = "STATE", split = ",")
  private List<State> states = List.of();

  @Option(names = "--text", paramLabel = "TEXT", defaultValue = "")
  private String text;

  @Option(names = "--limit", paramLabel = "N")
  private Integer limit;

  @Override
  public void run(Desk desk) {
    Set<State> wanted = states.isEmpty() ? Set.of() : EnumSet.copyOf(states);
    var query = LeadQuery.all().in(wanted).containing(text);
    if (band != null) query = query.of(band);
    if (desk.json()) json(desk, query);
    else text(desk, query);
  }

  private void json(Desk desk, LeadQuery query) {
    var array = desk.array();
    each(desk.open(FindLeads.class), query, limit == null ? Long.MAX_VALUE : limit, row -> array.add(Json.lead(row)));
    array.end();
  }

  private void text(Desk desk, LeadQuery query) {
    var find = desk.open(FindLeads.class);
    var words = new LeadText(desk.texts());
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.id"), texts.of("column.name"), texts.of("column.organisation"),
        "!" + texts.of("column.state"), "!" + texts.of("column.band"), ">" + texts.of("column.probability")));
    var shown = each(find, query, limit == null ? READABLE : limit, row -> table.row(row.id().value(), row.name(), row.organisation(),
        texts.of(row.state()), words.band(row), words.probability(row)));
    desk.table(table);
    var count = count(desk, query);
    desk.line(shown < count.all() ? texts.of("leads.some", shown, count.all(), count.hot()) : texts.of("leads.all", count.all(), count.hot()));
  }

  private record Count(long all, long hot) {}

  /** Where no text is looked for the leads of each state and band say it, which are counted at once and by an index. */
  private static Count count(Desk desk, LeadQuery query) {
    if (query.text().isBlank()) {
      var listed = desk.open(CountLeads.class).count().stream().filter(query::covers).toList();
      return new Count(sum(listed.stream()), sum(listed.stream().filter(c -> c.band().equals(Optional.of(Band.HOT)))));
    }
    var find = desk.open(FindLeads.class);
    long all = find.count(query);
    return new Count(all, query.band().isEmpty() ? find.count(query.of(Band.HOT)) : query.band().equals(Optional.of(Band.HOT)) ? all : 0);
  }

  private static long sum(Stream<LeadCount> counts) {
    return counts.mapToLong(LeadCount::leads).sum();
  }

  private static long each(FindLeads find, LeadQuery query, long limit, Consumer<LeadRow> consumer) {
    long left = limit;
    var page = find.find(query, (int) Math.min(PAGE, left));
    while (true) {
      page.rows().forEach(consumer);
      left -= page.rows().size();
      if (left <= 0 || page.next().isEmpty()) return limit - left;
      page = find.find(query, page.next().get(), (int) Math.min(PAGE, left));
    }
  }
}
