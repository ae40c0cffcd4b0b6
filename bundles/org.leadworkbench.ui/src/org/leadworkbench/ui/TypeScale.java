package org.leadworkbench.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** The sizes of text, the same everywhere. They follow the system's font, so that they grow with it. Used on the screen's thread. */
public enum TypeScale {
  /** What a page is about. */
  TITLE(1.7f, SWT.BOLD),
  /** The one figure that counts on a page. */
  FIGURE(1.35f, SWT.BOLD),
  /** A section. */
  HEADING(1.0f, SWT.BOLD),
  /** Everything else. */
  BODY(1.0f, SWT.NORMAL);

  /** An average letter's width in pixels where text is not enlarged. */
  private static final float USUAL_LETTER = 7;
  private final float factor;
  private final int style;

  TypeScale(float factor, int style) {
    this.factor = factor;
    this.style = style;
  }

  /** The font; it belongs to the workbench and is not disposed. */
  public Font font() {
    var key = "org.leadworkbench.ui." + name();
    var fonts = JFaceResources.getFontRegistry();
    if (!fonts.hasValueFor(key)) fonts.put(key, described());
    return fonts.get(key);
  }

  /** So many pixels for words of the usual font, more where the system has a larger one: for columns and fields of a fixed width. */
  public static int wide(int pixels) {
    return Math.round(pixels * Math.max(1, letter() / USUAL_LETTER));
  }

  private static float letter() {
    var gc = new GC(Display.getCurrent());
    try {
      gc.setFont(JFaceResources.getDefaultFont());
      return (float) gc.getFontMetrics().getAverageCharacterWidth();
    } finally {
      gc.dispose();
    }
  }

  private FontData[] described() {
    var base = JFaceResources.getDefaultFontDescriptor().getFontData();
    return FontDescriptor.createFrom(base).setHeight(Math.round(base[0].getHeight() * factor)).setStyle(style).getFontData();
  }
}
