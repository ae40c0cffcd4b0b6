package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.osgi.service.event.EventAdmin;

/** Work that the user starts and that goes on in the background; at its end the windows say what came of it or why it failed. */
@Creatable
public final class Background {
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public Background(EventAdmin events) {
    this.events = events;
  }

  /** Starts the work; it may be cancelled. */
  void start(String name, Function<IProgressMonitor, Told> work) {
    var job = Job.create(name, (IJobFunction) progress -> run(progress, work));
    job.setUser(true);
    job.schedule();
  }

  /** A failure is told in the user's words; the platform's dialog would speak of an internal error. */
  IStatus run(IProgressMonitor progress, Function<IProgressMonitor, Told> work) {
    told(progress, work).post(events);
    return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  private static Told told(IProgressMonitor progress, Function<IProgressMonitor, Told> work) {
    try {
      return work.apply(progress);
    } catch (Throwable e) {
      return Told.of(e);
    }
  }
}
