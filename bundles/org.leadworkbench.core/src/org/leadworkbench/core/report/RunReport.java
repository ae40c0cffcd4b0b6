package org.leadworkbench.core.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.spi.report.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs a report on what is stored. */
@Component(service = RunReport.class)
public class RunReport {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;

  /** With these plug-ins. */
  @Activate
  public RunReport(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
  }

  /** What reports there are. */
  public List<ReportDescription> reports() {
    return plugins.reports().stream().map(Report::describe).toList();
  }

  /**
   * The table of the report with this id; a parameter that is not set has its standard. Refused where the report has no
   * such parameter, or the parameter does not take its value.
   */
  public Result<Table> run(String id, Values parameters) {
    var report = plugins.reports().stream().filter(r -> r.describe().basics().id().equals(id)).findFirst();
    if (report.isEmpty()) return Result.refused("report.unknown", id,
        reports().stream().map(r -> r.basics().id()).collect(Collectors.joining(", ")));
    var known = report.get().describe().parameters();
    for (var p : parameters.values().entrySet()) {
      var obstacle = obstacle(id, known, p.getKey(), p.getValue());
      if (obstacle.isPresent()) return new Result.Refused<>(obstacle.get());
    }
    var reader = StoreReader.of(store);
    return guard.call(id, LIMIT, () -> report.get().run(reader, parameters.orStandard(known)));
  }

  private static Optional<Refusal> obstacle(String report, List<Setting> known, String key, String value) {
    var parameter = known.stream().filter(s -> s.key().equals(key)).findFirst();
    if (parameter.isEmpty())
      return Optional.of(Refusal.of("report.parameter", report, key, known.stream().map(Setting::key).collect(Collectors.joining(", "))));
    if (parameter.get().takes(value)) return Optional.empty();
    return Optional.of(switch (parameter.get().kind()) {
      case CHOICE -> Refusal.of("report.choice", key, parameter.get().choices().stream().map(Setting.Choice::value).collect(Collectors.joining(", ")), value);
      case DAY -> Refusal.of("report.day", key, value);
      default -> Refusal.of("report.value", key, value);
    });
  }
}
