package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.qualification.AssessAged;
import org.leadworkbench.core.transfer.SendDeliveries;
import org.leadworkbench.ui.Failure;
import org.osgi.service.event.EventAdmin;
import org.slf4j.LoggerFactory;

/**
 * Takes up nurtured leads that are due and sends what is due, every minute while the workbench is open, and judges those
 * again whose judgement has aged, every hour. Where that begins to fail the windows say so.
 */
public final class DeliverRegularly implements IStartup {
  private static final long MINUTE = 60_000;
  /** Days make a judgement old, and to find those every open lead is looked at; so it is not done while the workbench opens. */
  private static final int MINUTES_BETWEEN_AGED = 60;
  private final SendDeliveries send;
  private final ResumeDue resume;
  private final AssessAged aged;
  private final IWorkbench workbench;
  private final EventAdmin events;
  private boolean failing;
  private int minutes;

  /** Made by the workbench. */
  @Inject
  public DeliverRegularly(SendDeliveries send, ResumeDue resume, AssessAged aged, IWorkbench workbench, EventAdmin events) {
    this.send = send;
    this.resume = resume;
    this.aged = aged;
    this.workbench = workbench;
    this.events = events;
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
      if (minutes++ % MINUTES_BETWEEN_AGED == 1) aged.assess();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) new Told(Messages.TEXT.get("deliver.failing", Failure.text(e)), true).post(events);
      failing = true;
      LoggerFactory.getLogger(DeliverRegularly.class).warn("Deliveries could not be sent; it is tried again in a minute.", e);
    }
  }
}
