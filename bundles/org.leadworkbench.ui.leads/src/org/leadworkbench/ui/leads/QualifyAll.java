package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** The command that judges every lead of which something new is known; it goes on in the background and can be cancelled. */
public final class QualifyAll extends AbstractHandler {
  private final AssessStale assess;
  private final WhoIsWorking who;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public QualifyAll(AssessStale assess, WhoIsWorking who, EventAdmin events) {
    this.assess = assess;
    this.who = who;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var job = Job.create(Messages.TEXT.get("job.qualify"), this::qualify);
    job.setUser(true);
    job.schedule();
    return null;
  }

  private IStatus qualify(IProgressMonitor progress) {
    progress.beginTask(Messages.TEXT.get("job.qualify"), IProgressMonitor.UNKNOWN);
    int[] count = {0};
    var result = assess.assess(who.actor(), judged -> progress.subTask(Messages.TEXT.get("job.qualified", ++count[0])), progress::isCanceled);
    Topics.post(events, Topics.REFUSED, result instanceof Result.Refused<Integer>(var why) ? why.text(Terms.language()) : "");
    return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }
}
