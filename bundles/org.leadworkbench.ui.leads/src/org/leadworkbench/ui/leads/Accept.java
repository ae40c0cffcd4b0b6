package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.transfer.AcceptLead;

/** The command by which sales takes on the shown lead. */
public final class Accept extends AbstractHandler {
  private final AcceptLead accept;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Accept(AcceptLead accept, LeadWork work) {
    this.accept = accept;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    work.now(accept::accept);
    return null;
  }
}
