package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ReopenLead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes up a disqualified lead again. */
@Command(name = "reopen")
public final class ReopenCommand extends LeadChange {
  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(ReopenLead.class).reopen(id.value(), reason, desk.actor());
  }
}
