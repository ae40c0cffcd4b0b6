package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.model.Band;
import org.leadworkbench.ui.Failure;
import org.leadworkbench.ui.Terms;

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
    try {
      var report = new AtomicReference<Result<CaptureReport>>();
      getContainer().run(true, true, progress -> report.set(capture(progress)));
      // Only now: the container puts its buttons back as they were before it ran.
      show(report.get());
    } catch (InvocationTargetException e) {
      failed(preview, "import.failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (captured && preview.qualifies()) qualify();
    return false;
  }

  private Result<CaptureReport> capture(IProgressMonitor progress) {
    progress.beginTask(Messages.TEXT.get("import.running"), IProgressMonitor.UNKNOWN);
    return work.capture(new MonitoredProgress(progress));
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

  /** What was captured stays, whatever comes of this. */
  private void qualify() {
    try {
      var bands = new EnumMap<Band, Integer>(Band.class);
      var judged = new AtomicReference<Result<Integer>>();
      getContainer().run(true, true, progress -> judged.set(qualify(progress, bands)));
      switch (judged.get()) {
        case Result.Refused<Integer>(var why) -> result.setErrorMessage(Messages.TEXT.get("result.notQualified", why.text(Terms.language())));
        case Result.Done<Integer>(var count) -> result.qualified(count, bands);
      }
    } catch (InvocationTargetException e) {
      failed(result, "result.notQualified", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    getContainer().updateButtons();
  }

  private Result<Integer> qualify(IProgressMonitor progress, Map<Band, Integer> bands) {
    progress.beginTask(Messages.TEXT.get("import.qualifying"), IProgressMonitor.UNKNOWN);
    int[] count = {0};
    return work.qualify(judgement -> {
      judgement.lead().rating().ifPresent(rating -> bands.merge(rating.band(), 1, Integer::sum));
      progress.subTask(Messages.TEXT.get("import.qualified", ++count[0]));
    }, progress::isCanceled);
  }

  private static void failed(WizardPage page, String key, InvocationTargetException e) {
    page.setErrorMessage(Messages.TEXT.get(key, Failure.text(e.getCause())));
  }
}
