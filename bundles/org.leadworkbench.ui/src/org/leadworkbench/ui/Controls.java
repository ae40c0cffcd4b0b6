package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.jface.resource.JFaceResources;

/** Small things done to every control. */
public final class Controls {
  /** The key of a control's stable name, by which tests and tools find it. */
  public static final String ID = "org.leadworkbench.id";

  private Controls() {}

  /** Gives the control its stable name. */
  public static <W extends Widget> W id(W control, String id) {
    control.setData(ID, id);
    return control;
  }

  /** Tells screen readers what the control is called. */
  public static <C extends Control> C named(C control, String name) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent e) {
        e.result = name;
      }
    });
    return control;
  }

  /** A line of text that wraps. */
  public static Label text(Composite parent, String text) {
    var label = new Label(parent, SWT.WRAP);
    label.setText(literal(text));
    return label;
  }

  /** A heading of a section. */
  public static Label heading(Composite parent, String text) {
    var label = text(parent, text);
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    return label;
  }

  /** The text as it is: a label takes "&" for the mark of a key. */
  public static String literal(String text) {
    return text.replace("&", "&&");
  }
}
