package org.leadworkbench.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.ReportOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes how a lead ended. */
@Command(name = "outcome")
public final class OutcomeCommand extends LeadChange {
  @Parameters(index = "1", paramLabel = "OUTCOME", descriptionKey = "outcome")
  private ReportOutcome.Outcome outcome;

  @Option(names = "--at", paramLabel = "DATE")
  private LocalDate at;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(ReportOutcome.class).report(id.value(), outcome, Optional.ofNullable(at), desk.actor());
  }
}
