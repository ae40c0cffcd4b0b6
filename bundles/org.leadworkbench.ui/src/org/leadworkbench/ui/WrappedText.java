package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * Keeps the lines of a text as wide as it is. GTK leaves them as they were where a text was made narrower while its window was
 * arranged anew, and then cuts them off; a second change of its width, once it is in sight, does not.
 */
final class WrappedText {
  private static final int IN_SIGHT_MILLIS = 150;
  private final Text text;
  private int width;

  private WrappedText(Text text) {
    this.text = text;
  }

  static void keep(Text text) {
    if (SWT.getPlatform().equals("gtk")) text.addListener(SWT.Resize, e -> new WrappedText(text).later());
  }

  private void later() {
    width = text.getSize().x;
    text.getDisplay().timerExec(IN_SIGHT_MILLIS, this::again);
  }

  private void again() {
    if (text.isDisposed() || text.getSize().x != width || Boolean.TRUE.equals(text.getData(WrappedText.class.getName()))) return;
    text.setData(WrappedText.class.getName(), true);
    text.setSize(width - 1, text.getSize().y);
    text.setSize(width, text.getSize().y);
    text.getDisplay().timerExec(2 * IN_SIGHT_MILLIS, () -> {
      if (!text.isDisposed()) text.setData(WrappedText.class.getName(), false);
    });
  }
}
