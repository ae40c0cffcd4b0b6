package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.transfer.AcceptLead;
import picocli.CommandLine.Command;

/** Accepts a lead that was handed over. */
@Command(name = "accept")
public final class AcceptCommand extends LeadChange {
  @Override
  Result<?> change(Desk desk) {
    return desk.open(AcceptLead.class).accept(id.value(), desk.actor());
  }
}
