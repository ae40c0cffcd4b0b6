package org.leadworkbench.ui.qualify;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Asks before the workbench closes on answers that are not saved. */
final class UnsavedAnswers implements IWorkbenchListener {
  private final Qualification qualification;

  UnsavedAnswers(Qualification qualification) {
    this.qualification = qualification;
  }

  @Override
  public boolean preShutdown(IWorkbench workbench, boolean forced) {
    long leads = qualification.unsavedLeads();
    if (leads == 0 || forced) return true;
    return new MessageDialog(null, Messages.TEXT.get("unsaved.title"), null, Messages.TEXT.get("unsaved.message", leads), MessageDialog.WARNING, 1,
        Messages.TEXT.get("unsaved.close"), Messages.TEXT.get("unsaved.back")).open() == 0;
  }

  @Override
  public void postShutdown(IWorkbench workbench) {}
}
