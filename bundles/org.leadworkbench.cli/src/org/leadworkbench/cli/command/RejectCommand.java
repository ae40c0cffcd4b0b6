package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.model.ReasonCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives a lead that was handed over back to marketing. */
@Command(name = "reject")
public final class RejectCommand extends LeadChange {
  @Option(names = "--reason", paramLabel = "CODE", required = true, descriptionKey = "code")
  private ReasonCode reason;

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
  private String note;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(RejectLead.class).reject(id.value(), reason, note, desk.actor());
  }
}
