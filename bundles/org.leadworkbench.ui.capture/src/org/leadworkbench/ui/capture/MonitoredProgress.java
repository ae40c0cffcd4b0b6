package org.leadworkbench.ui.capture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.leadworkbench.core.capture.Progress;

/** A capture watched by the platform's progress display. */
record MonitoredProgress(IProgressMonitor monitor) implements Progress {
  private static final int OFTEN_ENOUGH = 50;

  @Override
  public void done(long rows) {
    if (rows % OFTEN_ENOUGH == 0) monitor.subTask(Messages.TEXT.get("import.rows", rows));
  }

  @Override
  public boolean isCancelled() {
    return monitor.isCanceled();
  }
}
