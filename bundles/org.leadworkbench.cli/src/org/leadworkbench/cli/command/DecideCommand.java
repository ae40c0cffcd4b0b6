package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.DecideQualified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decides, as a registered person, that a lead is qualified. */
@Command(name = "decide")
public final class DecideCommand extends LeadChange {
  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(DecideQualified.class).decide(id.value(), reason, desk.actor());
  }
}
