package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** A page as wide as its window and as high as its content; what does not fit is scrolled. */
public final class ScrolledPage {
  private final ScrolledComposite frame;
  private final Composite page;
  private boolean soon;
  private boolean fitting;

  /** In this parent, whose whole room it takes. */
  public ScrolledPage(Composite parent) {
    frame = new ScrolledComposite(parent, SWT.V_SCROLL);
    frame.setExpandHorizontal(true);
    frame.setExpandVertical(true);
    frame.setShowFocusedControl(true);
    page = new Composite(frame, SWT.NONE);
    frame.setContent(page);
    frame.addListener(SWT.Resize, e -> resized());
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

  /** Makes room for changed content, before the screen is drawn next; once for all changes until then. */
  public void fit() {
    if (soon || frame.isDisposed()) return;
    soon = true;
    frame.getDisplay().asyncExec(this::arrange);
  }

  private void arrange() {
    soon = false;
    if (frame.isDisposed()) return;
    resized();
    page.layout(false, true);
  }

  /** Arranging shows or hides the scroll bar, which resizes the frame; only then is there something to do once more. */
  private void resized() {
    if (fitting) return;
    fitting = true;
    try {
      int width = measure();
      if (frame.getClientArea().width != width) measure();
    } finally {
      fitting = false;
    }
  }

  /** Measures all content anew; answers for which width. */
  private int measure() {
    int width = frame.getClientArea().width;
    frame.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
    return width;
  }
}
