package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Names a control on Linux, where GTK's own controls do not ask the listeners by which SWT names them elsewhere: a screen
 * reader takes the name from the label that a control is related to. That label stands in a window that is never shown.
 */
final class HiddenLabel {
  private static final String GTK = "gtk";
  private static final String WINDOW = "org.leadworkbench.ui.names";

  private HiddenLabel() {}

  static void names(Control control, String name) {
    if (!SWT.getPlatform().equals(GTK)) return;
    var label = new Label(window(control.getDisplay()), SWT.NONE);
    label.setText(Controls.literal(name));
    control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    control.addListener(SWT.Dispose, e -> label.dispose());
  }

  private static Shell window(Display display) {
    if (display.getData(WINDOW) instanceof Shell window && !window.isDisposed()) return window;
    var window = new Shell(display, SWT.NO_TRIM);
    display.setData(WINDOW, window);
    return window;
  }
}
