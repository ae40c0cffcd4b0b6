package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button with room beside its words, which GTK's has not. */
final class PushButton extends Button {
  private static final int BESIDE = SWT.getPlatform().equals("gtk") ? Spacing.MEDIUM : 0;

  PushButton(Composite parent) {
    super(parent, SWT.PUSH);
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    var size = super.computeSize(width, height, changed);
    if (width == SWT.DEFAULT) size.x += 2 * BESIDE;
    return size;
  }

  @Override
  protected void checkSubclass() {
    // Only its size is another.
  }
}
