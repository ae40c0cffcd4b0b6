package org.leadworkbench.ui;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;

/** Distances in pixels, the same everywhere, and the layouts made of them. */
public final class Spacing {
  /** Between things that belong together. */
  public static final int SMALL = 4;
  /** Between a label and its field, and between lines. */
  public static final int MEDIUM = 8;
  /** Between sections, and around a view's content. */
  public static final int LARGE = 12;

  /** Around a page that one reads. */
  public static final int PAGE = 20;

  private Spacing() {}

  /** A view's content in so many columns. */
  public static GridLayoutFactory page(int columns) {
    return GridLayoutFactory.fillDefaults().numColumns(columns).margins(LARGE, MEDIUM).spacing(MEDIUM, MEDIUM);
  }

  /** Buttons beside each other; where the room is too narrow they go on in the next line. */
  public static RowLayoutFactory buttons() {
    return RowLayoutFactory.fillDefaults().wrap(true).spacing(MEDIUM);
  }

  /** A part of a page in so many columns, without a margin. */
  public static GridLayoutFactory block(int columns) {
    return GridLayoutFactory.fillDefaults().numColumns(columns).spacing(MEDIUM, SMALL);
  }
}
