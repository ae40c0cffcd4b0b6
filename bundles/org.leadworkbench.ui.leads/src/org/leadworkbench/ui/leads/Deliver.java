package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.leadworkbench.core.transfer.SendDeliveries;

/** The command that sends all deliveries now, also those whose next attempt would be later. */
public final class Deliver extends AbstractHandler {
  private final SendDeliveries send;

  /** Made by the workbench. */
  @Inject
  public Deliver(SendDeliveries send) {
    this.send = send;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var job = Job.create(Messages.TEXT.get("job.deliver"), progress -> {
      send.now();
      return Status.OK_STATUS;
    });
    job.setUser(true);
    job.schedule();
    return null;
  }
}
