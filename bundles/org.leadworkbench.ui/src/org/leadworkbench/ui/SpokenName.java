package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What a screen reader calls a control. On Linux GTK's own controls do not ask the listeners by which SWT names them elsewhere:
 * there the name is taken from a label that the control is related to, which stands in a window that is never shown.
 */
final class SpokenName extends AccessibleAdapter {
  private static final String DATA = SpokenName.class.getName();
  private static final String GTK = "gtk";
  private static final String WINDOW = "org.leadworkbench.ui.names";
  private final Control control;
  private Label label;
  private String name = "";

  private SpokenName(Control control) {
    this.control = control;
    control.setData(DATA, this);
    control.getAccessible().addAccessibleListener(this);
    if (SWT.getPlatform().equals(GTK)) relate();
  }

  static SpokenName of(Control control) {
    return control.getData(DATA) instanceof SpokenName known ? known : new SpokenName(control);
  }

  void is(String name) {
    this.name = name;
    if (label != null) label.setText(Controls.literal(name));
  }

  @Override
  public void getName(AccessibleEvent e) {
    e.result = name;
  }

  private void relate() {
    label = new Label(window(control.getDisplay()), SWT.NONE);
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
