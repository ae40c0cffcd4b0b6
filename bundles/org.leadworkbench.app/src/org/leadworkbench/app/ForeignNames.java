package org.leadworkbench.app;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.leadworkbench.ui.Controls;

/**
 * Names for screen readers what dialogs of the platform leave nameless: a tree, a table or a text without a label of its own
 * is called as its window is.
 */
final class ForeignNames {
  private static final String NAMED = "org.leadworkbench.app.named";

  private ForeignNames() {}

  /** From now on, whatever is laid out. */
  static void give(Display display) {
    display.addFilter(SWT.Resize, ForeignNames::name);
  }

  private static void name(Event resized) {
    if (resized.widget instanceof Control control && isRead(control) && isNameless(control)) {
      control.setData(NAMED, true);
      Controls.named(control, control.getShell().getText());
    }
  }

  private static boolean isRead(Control control) {
    return control instanceof Tree || control instanceof Table || control instanceof Text || control instanceof StyledText;
  }

  private static boolean isNameless(Control control) {
    return control.getData(Controls.ID) == null && control.getData(NAMED) == null && !control.getShell().getText().isEmpty() && !isBehindALabel(control);
  }

  /** SWT relates it to that label. */
  private static boolean isBehindALabel(Control control) {
    var beside = List.of(control.getParent().getChildren());
    int place = beside.indexOf(control);
    return place > 0 && beside.get(place - 1) instanceof Label label && !label.getText().isEmpty();
  }
}
