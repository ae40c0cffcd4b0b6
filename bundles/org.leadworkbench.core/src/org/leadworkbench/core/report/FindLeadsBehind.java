package org.leadworkbench.core.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.LeadFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the leads that a row of a report counts, by asking the report about each lead. */
@Component(service = FindLeadsBehind.class)
public class FindLeadsBehind {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;

  /** With these plug-ins. */
  @Activate
  public FindLeadsBehind(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
  }

  /**
   * The leads behind a row that the report with this id made with these parameters. Refused where its rows stand for no
   * leads of their own.
   *
   * @param most how many leads are read at most; all are counted
   */
  public Result<LeadsBehind> find(String id, Values parameters, List<Cell> row, int most) {
    var report = plugins.reports().stream().filter(r -> r.describe().basics().id().equals(id)).findFirst();
    if (report.isEmpty()) return Result.refused("report.unknown", id,
        plugins.reports().stream().map(r -> r.describe().basics().id()).collect(Collectors.joining(", ")));
    var reader = StoreReader.of(store);
    return guard.call(id, LIMIT, () -> report.get().behind(row, reader, parameters.orStandard(report.get().describe().parameters()))
        .map(counts -> store.read(session -> find(session, counts, most))))
        .then(found -> found.map(Result::done).orElseGet(() -> Result.refused("report.row")));
  }

  private static LeadsBehind find(Session session, Predicate<LeadFacts> counts, int most) {
    List<Id<Lead>> first = new ArrayList<>();
    long[] count = {0};
    session.leads().courses((lead, facts) -> {
      if (counts.test(facts) && count[0]++ < most) first.add(lead);
    });
    var leads = session.leads().find(first);
    return new LeadsBehind(count[0], first.stream().map(leads::get).filter(Objects::nonNull).toList());
  }
}
