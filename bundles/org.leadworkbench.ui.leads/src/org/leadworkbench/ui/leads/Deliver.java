package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.transfer.SendDeliveries;

/**
 * The command that sends all deliveries now, also those whose next attempt would be later, takes up nurtured leads that
 * are due, and says what came of it.
 */
public final class Deliver extends AbstractHandler {
  private final SendDeliveries send;
  private final ResumeDue resume;
  private final Background background;

  /** Made by the workbench. */
  @Inject
  public Deliver(SendDeliveries send, ResumeDue resume, Background background) {
    this.send = send;
    this.resume = resume;
    this.background = background;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    background.start(Messages.TEXT.get("job.deliver"), progress -> {
      resume.resume();
      return new Sent(send.now()).told();
    });
    return null;
  }
}
