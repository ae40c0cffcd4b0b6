package org.leadworkbench.app;

import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench and stays until its last window is closed. */
public class Workbench implements IApplication {
  private static final Integer EXIT_NO_DISPLAY = 1;

  @Override
  public Object start(IApplicationContext context) {
    var display = display();
    if (display.isEmpty()) {
      context.applicationRunning();
      return EXIT_NO_DISPLAY;
    }
    try {
      int code = PlatformUI.createAndRunWorkbench(display.get(), new Advisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.get().dispose();
    }
  }

  /** None on a server or in a plain terminal session; that deserves a sentence, not a stack trace. */
  private static Optional<Display> display() {
    try {
      return Optional.of(PlatformUI.createDisplay());
    } catch (SWTError e) {
      System.err.println("leadworkbench: there is no display to open a window on (" + e.getMessage() + ").");
      System.err.println("Set DISPLAY, or use a command: \"leadworkbench COMMAND\" needs no display.");
      return Optional.empty();
    }
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) return;
    var workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().syncExec(workbench::close);
  }
}
