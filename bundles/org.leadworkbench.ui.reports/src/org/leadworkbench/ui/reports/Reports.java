package org.leadworkbench.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.report.FindLeadsBehind;
import org.leadworkbench.core.report.LeadsBehind;
import org.leadworkbench.core.report.RunReport;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.slf4j.LoggerFactory;

/** What one does with reports: choose one, say with what, look at what it found and at the leads behind a row, write it to a file. */
final class Reports {
  /** How many leads behind a row are listed. */
  static final int MOST = 1_000;
  private final RunReport run;
  private final FindLeadsBehind behind;
  private final Async async;
  private final Clock clock;
  private final Screen screen;
  private final Latest running;
  private final Latest looking;
  private Optional<ReportDescription> report = Optional.empty();
  private Optional<Finding> finding = Optional.empty();
  private Values parameters = Values.none();

  /** What shows it; called on the screen's thread. */
  interface Screen {
    /** These reports are installed. */
    void reports(List<ReportDescription> reports);

    /** The report is being run. */
    void running();

    /** It found this. */
    void found(Finding finding);

    /** These leads are behind the row that was chosen. */
    void behind(LeadsBehind leads);

    /** There are no leads to show, for this reason. */
    void nothingBehind(String sentence);

    /** Something was done, or was not. */
    void said(String sentence, boolean warning);
  }

  Reports(RunReport run, FindLeadsBehind behind, Async async, Clock clock, Screen screen) {
    this.run = run;
    this.behind = behind;
    this.async = async;
    this.clock = clock;
    this.screen = screen;
    running = new Latest(async);
    looking = new Latest(async);
  }

  /** Asks which reports there are. */
  void begin() {
    async.read(run::reports, screen::reports, why -> screen.said(why, true));
  }

  /** Shows this report with the standards of its parameters. */
  void choose(ReportDescription chosen) {
    report = Optional.of(chosen);
    parameters = Values.none().orStandard(chosen.parameters());
    run();
  }

  /** Asks again with another value of a parameter. */
  void set(String parameter, String value) {
    parameters = parameters.with(parameter, value);
    run();
  }

  /** Asks again. */
  void run() {
    report.ifPresent(asked -> {
      var with = parameters;
      screen.running();
      looking.forget();
      running.run(() -> run.run(asked.basics().id(), with).then(table -> Result.done(new Finding(asked, with, table, clock.instant()))),
          this::found, why -> screen.said(why, true));
    });
  }

  /** Looks for the leads behind a row of what was found. */
  void lookBehind(List<Cell> row) {
    finding.ifPresent(f -> looking.run(() -> behind.find(f.report().basics().id(), f.parameters(), row, MOST), screen::behind, screen::nothingBehind));
  }

  /** What a file of what was found may be called. */
  String fileName(FileFormat format) {
    return finding.map(f -> f.report().basics().id() + "-" + f.at().toString().substring(0, 10) + "." + format.ending()).orElse("");
  }

  /** Writes what was found, and says where it is. */
  void export(FileFormat format, Path file) {
    finding.ifPresent(f -> async.read(() -> written(format, f, file), said -> screen.said(said.sentence(), said.warning()), why -> screen.said(why, true)));
  }

  private void found(Finding now) {
    finding = Optional.of(now);
    screen.said("", false);
    screen.found(now);
  }

  private record Said(String sentence, boolean warning) {}

  private static Said written(FileFormat format, Finding finding, Path file) {
    try {
      format.write(finding, file, Locale.getDefault());
      return new Said(Messages.TEXT.get("export.done", file), false);
    } catch (IOException e) {
      LoggerFactory.getLogger(Reports.class).warn("A report could not be written to a file.", e);
      return new Said(Messages.TEXT.get("export.failed", file), true);
    }
  }
}
