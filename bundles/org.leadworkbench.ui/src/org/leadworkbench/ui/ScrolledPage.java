package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** A page as wide as its window and as high as its content; what does not fit is scrolled. */
public final class ScrolledPage {
  private final ScrolledComposite frame;
  private final Composite page;

  /** In this parent, whose whole room it takes. */
  public ScrolledPage(Composite parent) {
    frame = new ScrolledComposite(parent, SWT.V_SCROLL);
    frame.setExpandHorizontal(true);
    frame.setExpandVertical(true);
    frame.setShowFocusedControl(true);
    page = new Composite(frame, SWT.NONE);
    frame.setContent(page);
    frame.addListener(SWT.Resize, e -> fit());
    frame.getVerticalBar().setIncrement(24);
  }

  /** Where the content goes. */
  public Composite page() {
    return page;
  }

  /** The scrolled control. */
  public Composite control() {
    return frame;
  }

  /** Makes room for changed content. */
  public void fit() {
    if (frame.isDisposed()) return;
    frame.setMinHeight(page.computeSize(frame.getClientArea().width, SWT.DEFAULT, true).y); // measures all content anew
    page.layout(false, true);
  }
}
