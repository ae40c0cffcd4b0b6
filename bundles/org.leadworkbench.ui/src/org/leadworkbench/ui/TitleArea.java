package org.leadworkbench.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Label;

/** The head of the platform's dialogs, drawn like the pages of ours. */
public final class TitleArea {
  private TitleArea() {}

  /** Brings a dialog's title in line with the sentence below it; the dialog was created and names its picture. */
  public static void align(Label picture) {
    for (var control : picture.getParent().getChildren())
      if (control instanceof Label title && title.getFont().equals(JFaceResources.getBannerFont()) && title.getLayoutData() instanceof FormData place) {
        place.left = new FormAttachment(0, Spacing.LARGE);
        place.top = new FormAttachment(0, Spacing.MEDIUM);
        title.setFont(TypeScale.FIGURE.font());
      }
    picture.getParent().layout(true, true);
  }
}
