package org.leadworkbench.ui.transfer;

import java.util.function.Consumer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.leadworkbench.ui.Failure;

/** What stands on screen in place of what. */
final class Shown {
  /** The view of a lead, which another bundle brings. */
  static final String LEAD = "org.leadworkbench.ui.leads.lead";

  private Shown() {}

  /** Shows the first of two controls of a grid in place of the second, or the other way round. */
  static void only(Control first, Control second, boolean isFirst) {
    if (first.getVisible() == isFirst && second.getVisible() != isFirst) return;
    visible(first, isFirst);
    visible(second, !isFirst);
    first.requestLayout();
  }

  private static void visible(Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  /** Brings a view to the front of the active window. */
  static void view(IWorkbench workbench, String id, Consumer<String> refused) {
    try {
      workbench.getActiveWorkbenchWindow().getActivePage().showView(id);
    } catch (PartInitException e) {
      refused.accept(Failure.text(e));
    }
  }
}
