package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.model.ReasonCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends a lead. */
@Command(name = "disqualify")
public final class DisqualifyCommand extends LeadChange {
  @Option(names = "--reason", paramLabel = "CODE", required = true, descriptionKey = "code")
  private ReasonCode reason;

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
  private String note;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(DisqualifyLead.class).disqualify(id.value(), reason, note, desk.actor());
  }
}
