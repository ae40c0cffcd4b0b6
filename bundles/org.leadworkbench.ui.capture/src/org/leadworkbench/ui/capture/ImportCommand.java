package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command that opens the import of lists at once, without the platform's choice of wizards. */
public final class ImportCommand extends AbstractHandler {
  private final IWorkbench workbench;

  /** Made by the workbench. */
  @Inject
  public ImportCommand(IWorkbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var wizard = ContextInjectionFactory.make(ImportWizard.class, workbench.getService(IEclipseContext.class));
    new ImportDialog(HandlerUtil.getActiveShell(event), wizard).open();
    return null;
  }
}
