package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.lead.ClaimLead;

/** The command that makes the user responsible for the shown lead. */
public final class Claim extends AbstractHandler {
  private final ClaimLead claim;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Claim(ClaimLead claim, LeadWork work) {
    this.claim = claim;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    work.now(claim::claim);
    return null;
  }
}
