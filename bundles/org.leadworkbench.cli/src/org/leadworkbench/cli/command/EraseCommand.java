package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.EraseLead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases who a lead was. */
@Command(name = "erase")
public final class EraseCommand extends LeadChange {
  @Option(names = "--ground", paramLabel = "GROUND", required = true)
  private EraseLead.Ground ground;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(EraseLead.class).erase(id.value(), ground, desk.actor());
  }
}
