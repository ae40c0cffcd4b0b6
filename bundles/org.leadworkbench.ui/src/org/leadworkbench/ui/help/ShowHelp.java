package org.leadworkbench.ui.help;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.ui.Controls;

/** The command that shows the help on what is in front: the dialog, else the view. Also above a dialog that waits for an answer. */
public final class ShowHelp extends AbstractHandler {
  private HelpWindow open;

  /** Made by the workbench. */
  @Inject
  public ShowHelp() {}

  @Override
  public Object execute(ExecutionEvent event) {
    var shell = Display.getCurrent().getActiveShell();
    var topic = HelpPages.topic(inFront(event, shell));
    if (isOpen() && open.getShell().getParent() == shell) open.turnTo(topic);
    else {
      open = new HelpWindow(shell == null ? HandlerUtil.getActiveShell(event) : shell, topic);
      open.open();
    }
    return null;
  }

  private boolean isOpen() {
    return open != null && open.getShell() != null && !open.getShell().isDisposed();
  }

  private static String inFront(ExecutionEvent event, Shell shell) {
    if (shell != null && shell.getData(Controls.ID) instanceof String dialog) return dialog;
    var part = HandlerUtil.getActivePartId(event);
    return part == null ? "" : part;
  }
}
