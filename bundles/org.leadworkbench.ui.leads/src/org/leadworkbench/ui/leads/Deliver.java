package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.transfer.SendDeliveries;

/** The command that sends all deliveries now, also those whose next attempt would be later, and takes up nurtured leads that are due. */
public final class Deliver extends AbstractHandler {
  private final SendDeliveries send;
  private final ResumeDue resume;

  /** Made by the workbench. */
  @Inject
  public Deliver(SendDeliveries send, ResumeDue resume) {
    this.send = send;
    this.resume = resume;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var job = Job.create(Messages.TEXT.get("job.deliver"), progress -> {
      resume.resume();
      send.now();
      return Status.OK_STATUS;
    });
    job.setUser(true);
    job.schedule();
    return null;
  }
}
