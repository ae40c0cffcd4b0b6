package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.transfer.SendDeliveries;
import org.slf4j.LoggerFactory;

/** Sends what is due and takes up nurtured leads that are due, every minute while the workbench is open. */
public final class DeliverRegularly implements IStartup {
  private static final long MINUTE = 60_000;
  private final SendDeliveries send;
  private final ResumeDue resume;
  private final IWorkbench workbench;

  /** Made by the workbench. */
  @Inject
  public DeliverRegularly(SendDeliveries send, ResumeDue resume, IWorkbench workbench) {
    this.send = send;
    this.resume = resume;
    this.workbench = workbench;
  }

  @Override
  public void earlyStartup() {
    var job = new Job(Messages.TEXT.get("job.deliver")) {
      @Override
      protected IStatus run(IProgressMonitor progress) {
        due();
        if (!workbench.isClosing()) schedule(MINUTE);
        return Status.OK_STATUS;
      }
    };
    job.setSystem(true);
    job.schedule();
  }

  /** A failure must not end the regular work: the next minute may be better. */
  private void due() {
    try {
      resume.resume();
      send.due();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(DeliverRegularly.class).warn("Deliveries could not be sent; it is tried again in a minute.", e);
    }
  }
}
