package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Asks before the workbench closes on a questionnaire that is not saved. */
@Creatable
@Singleton
public final class UnsavedQuestionnaire implements IWorkbenchListener {
  private final Editing editing;

  /** Made by the workbench. */
  @Inject
  public UnsavedQuestionnaire(Editing editing, IWorkbench workbench) {
    this.editing = editing;
    workbench.addWorkbenchListener(this);
  }

  @Override
  public boolean preShutdown(IWorkbench workbench, boolean forced) {
    if (!editing.changed() || forced) return true;
    return new MessageDialog(null, Messages.TEXT.get("edit.unsaved.title"), null, Messages.TEXT.get("edit.unsaved.close"), MessageDialog.WARNING, 1,
        Messages.TEXT.get("unsaved.close"), Messages.TEXT.get("unsaved.back")).open() == 0;
  }

  @Override
  public void postShutdown(IWorkbench workbench) {}
}
