package org.leadworkbench.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.workspace.AskPassword;
import org.leadworkbench.core.workspace.OpenWorkspace;
import org.leadworkbench.ui.NativeStyle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

/** Opens the data directory and the workbench on it, and stays until its last window is closed. */
public class Workbench implements IApplication {
  private static final Integer EXIT_NO_DISPLAY = 1;
  private static final Integer EXIT_REFUSED = 1;

  @Override
  public Object start(IApplicationContext context) {
    var display = display();
    if (display.isEmpty()) {
      context.applicationRunning();
      return EXIT_NO_DISPLAY;
    }
    try (var data = workspace().open(place(), (place, again) -> asked(display.get(), place, again))) {
      int code = PlatformUI.createAndRunWorkbench(display.get(), new Advisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } catch (StoreRefused e) {
      context.applicationRunning();
      LoggerFactory.getLogger(Workbench.class).error("The data cannot be opened.", e);
      say(display.get(), e.refusal().text(Locale.getDefault()));
      return EXIT_REFUSED;
    } finally {
      display.get().dispose();
    }
  }

  /** As the command line said it. */
  private static StorePlace place() {
    return StorePlace.of(Path.of(System.getProperty("leadworkbench.data")), Optional.ofNullable(System.getProperty("leadworkbench.store")));
  }

  private static OpenWorkspace workspace() {
    var bundles = FrameworkUtil.getBundle(Workbench.class).getBundleContext();
    var open = bundles.getServiceReference(OpenWorkspace.class);
    if (open == null) throw new IllegalStateException("No store is installed, so no data can be opened. Install one.");
    return bundles.getService(open);
  }

  private static Optional<AskPassword.Entered> asked(Display display, StorePlace place, boolean again) {
    var shell = new Shell(display, SWT.NONE);
    try {
      return new PasswordDialog(shell, place, again).ask();
    } finally {
      shell.dispose();
    }
  }

  private static void say(Display display, String sentence) {
    var shell = new Shell(display, SWT.NONE);
    var box = new MessageBox(shell, SWT.ICON_ERROR | SWT.OK);
    box.setText(Platform.getProduct().getName());
    box.setMessage(sentence);
    box.open();
    shell.dispose();
  }

  /** None on a server or in a plain terminal session; that deserves a sentence, not a stack trace. */
  private static Optional<Display> display() {
    NativeStyle.use();
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
