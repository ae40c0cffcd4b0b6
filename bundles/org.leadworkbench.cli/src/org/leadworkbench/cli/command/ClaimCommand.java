package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ClaimLead;
import picocli.CommandLine.Command;

/** Makes the caller responsible for a lead. */
@Command(name = "claim")
public final class ClaimCommand extends LeadChange {
  @Override
  Result<?> change(Desk desk) {
    return desk.open(ClaimLead.class).claim(id.value(), desk.actor());
  }
}
