package org.leadworkbench.cli.command;

import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.LogBehaviour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes what a lead did by itself. */
@Command(name = "behaviour")
public final class BehaviourCommand extends LeadChange {
  @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "behaviour")
  private String kind;

  @Option(names = "--at", paramLabel = "TIME")
  private Instant at;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(LogBehaviour.class).log(id.value(), kind, Optional.ofNullable(at), desk.actor());
  }
}
