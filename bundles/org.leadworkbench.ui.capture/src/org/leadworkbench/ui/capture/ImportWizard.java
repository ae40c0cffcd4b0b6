package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.ui.Terms;
import org.slf4j.LoggerFactory;

/** Captures a list: which one, how it is understood, and what became of it. */
public final class ImportWizard extends Wizard implements IImportWizard {
  private final Import work;
  private final FilePage file;
  private final PreviewPage preview;
  private final ResultPage result = new ResultPage();
  private boolean captured;

  /** Made by the workbench. */
  @Inject
  public ImportWizard(Import work) {
    this.work = work;
    file = new FilePage(work);
    preview = new PreviewPage(work);
    setWindowTitle(Messages.TEXT.get("import.title"));
    setNeedsProgressMonitor(true);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // What is selected in the workbench has nothing to do with a list.
  }

  @Override
  public void addPages() {
    addPage(file);
    addPage(preview);
    addPage(result);
  }

  @Override
  public boolean canFinish() {
    return captured || getContainer().getCurrentPage() == preview && preview.isPageComplete();
  }

  @Override
  public boolean performCancel() {
    work.stopCounting();
    return true;
  }

  /** The first time it captures and shows the result; then there is nothing left to do but close. */
  @Override
  public boolean performFinish() {
    if (captured) return true;
    work.stopCounting();
    var qualify = preview.qualifies();
    var report = new AtomicReference<Result<CaptureReport>>();
    try {
      getContainer().run(true, true, progress -> report.set(capture(progress, qualify)));
      // Only now: the container puts its buttons back as they were before it ran.
      show(report.get());
    } catch (InvocationTargetException e) {
      LoggerFactory.getLogger(ImportWizard.class).error("The import failed.", e);
      preview.setErrorMessage(Messages.TEXT.get("import.failed", String.valueOf(e.getCause().getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Result<CaptureReport> capture(IProgressMonitor progress, boolean qualify) {
    progress.beginTask(Messages.TEXT.get("import.running"), IProgressMonitor.UNKNOWN);
    var watch = new MonitoredProgress(progress);
    var report = work.capture(watch);
    if (qualify && report instanceof Result.Done<CaptureReport>) {
      progress.subTask(Messages.TEXT.get("import.qualifying", 0));
      int[] count = {0};
      work.qualify(() -> progress.subTask(Messages.TEXT.get("import.qualifying", ++count[0])), watch);
    }
    return report;
  }

  private void show(Result<CaptureReport> report) {
    switch (report) {
      case Result.Refused<CaptureReport>(var why) -> preview.setErrorMessage(why.text(Terms.language()));
      case Result.Done<CaptureReport>(var done) -> {
        captured = true;
        result.show(done);
        getContainer().showPage(result);
        getContainer().updateButtons();
      }
    }
  }
}
