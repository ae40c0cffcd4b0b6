package org.leadworkbench.ui.leads;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.slf4j.LoggerFactory;

/** Runs commands, also those of bundles that this one does not see. */
record Commands(IWorkbench workbench) {
  /** Shows this view, also where it was closed. */
  void show(String view) {
    try {
      workbench.getActiveWorkbenchWindow().getActivePage().showView(view);
    } catch (PartInitException e) {
      LoggerFactory.getLogger(Commands.class).warn("The view {} cannot be shown: {}", view, e.toString());
    }
  }

  /** Whether this view can be seen now. */
  boolean isInSight(String view) {
    var window = workbench.getActiveWorkbenchWindow();
    if (window == null || window.getActivePage() == null) return false;
    var shown = window.getActivePage().findView(view);
    return shown != null && window.getActivePage().isPartVisible(shown);
  }

  /** Runs the command as a menu would; one that is not installed or not possible now does nothing. */
  void run(String command) {
    try {
      workbench.getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      LoggerFactory.getLogger(Commands.class).warn("The command {} cannot be run now: {}", command, e.toString());
    }
  }
}
