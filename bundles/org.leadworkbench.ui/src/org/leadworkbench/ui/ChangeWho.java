package org.leadworkbench.ui;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command that says who is working now. */
public final class ChangeWho extends AbstractHandler {
  private final WhoDialog dialog;

  /** Made by the workbench. */
  @Inject
  public ChangeWho(WhoDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    dialog.open(HandlerUtil.getActiveShell(event));
    return null;
  }
}
