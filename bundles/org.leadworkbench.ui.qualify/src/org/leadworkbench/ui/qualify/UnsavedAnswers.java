package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Asks before the workbench closes on answers that are not saved, once and also where their view was closed before. */
@Creatable
@Singleton
public final class UnsavedAnswers implements IWorkbenchListener {
  private static final int NAMED = 5;
  private final Qualification qualification;

  /** Made by the workbench. */
  @Inject
  public UnsavedAnswers(Qualification qualification, IWorkbench workbench) {
    this.qualification = qualification;
    workbench.addWorkbenchListener(this);
  }

  @Override
  public boolean preShutdown(IWorkbench workbench, boolean forced) {
    var leads = qualification.unsaved();
    if (leads.isEmpty() || forced) return true;
    return new MessageDialog(null, Messages.TEXT.get("unsaved.title"), null, question(leads), MessageDialog.WARNING, 1,
        Messages.TEXT.get("unsaved.close"), Messages.TEXT.get("unsaved.back")).open() == 0;
  }

  @Override
  public void postShutdown(IWorkbench workbench) {}

  /** Which leads it is about; the first of them where there are many. */
  static String question(List<String> leads) {
    var named = leads.stream().limit(NAMED).collect(Collectors.joining(", "));
    return Messages.TEXT.get("unsaved.message", leads.size(), leads.size() > NAMED ? named + " …" : named);
  }
}
