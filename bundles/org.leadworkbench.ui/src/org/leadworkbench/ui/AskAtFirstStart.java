package org.leadworkbench.ui;

import jakarta.inject.Inject;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;

/** Asks who is working when somebody uses the workbench for the first time. */
public final class AskAtFirstStart implements IStartup {
  private final WhoIsWorking who;
  private final WhoDialog dialog;
  private final IWorkbench workbench;

  /** Made by the workbench. */
  @Inject
  public AskAtFirstStart(WhoIsWorking who, WhoDialog dialog, IWorkbench workbench) {
    this.who = who;
    this.dialog = dialog;
    this.workbench = workbench;
  }

  @Override
  public void earlyStartup() {
    if (who.wasAsked()) return;
    workbench.getDisplay().asyncExec(() -> {
      if (workbench.getActiveWorkbenchWindow() != null) dialog.open(workbench.getActiveWorkbenchWindow().getShell());
    });
  }
}
