package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.undo.UndoStep;
import picocli.CommandLine.Command;

/** Takes back what was done with a lead last. */
@Command(name = "undo")
public final class UndoCommand extends LeadChange {
  @Override
  Result<?> change(Desk desk) {
    return desk.open(UndoStep.class).undo(id.value(), desk.actor());
  }
}
