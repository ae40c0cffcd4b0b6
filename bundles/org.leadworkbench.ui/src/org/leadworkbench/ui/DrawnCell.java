package org.leadworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/**
 * A cell that is drawn here as a whole. The native one of a selected row inverts words and hides symbols; and where
 * somebody listens for that, GTK draws no row's words in their own colour.
 */
final class DrawnCell {
  /** GTK writes a little before where it says. */
  private static final int INSET = SWT.getPlatform().equals("gtk") ? 2 : 0;

  private DrawnCell() {}

  /** Draws the cell of this event of {@link SWT#EraseItem} where the platform would not draw it well, and leaves nothing for it to draw. */
  static void draw(Event cell) {
    var item = (TableItem) cell.item;
    boolean selected = (cell.detail & SWT.SELECTED) != 0;
    if (!selected && item.getForeground(cell.index).equals(item.getParent().getForeground())) return;
    if (selected) {
      cell.gc.setBackground(Tone.ACCENT_SOFT.color());
      cell.gc.fillRectangle(cell.x, cell.y, cell.width, cell.height);
    }
    symbol(cell, item);
    words(cell, item);
    cell.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.FOREGROUND | SWT.HOT);
  }

  private static void symbol(Event cell, TableItem item) {
    var image = item.getImage(cell.index);
    if (image != null) cell.gc.drawImage(image, item.getImageBounds(cell.index).x, cell.y + (cell.height - image.getBounds().height) / 2);
  }

  private static void words(Event cell, TableItem item) {
    cell.gc.setFont(item.getFont(cell.index));
    cell.gc.setForeground(item.getForeground(cell.index));
    var room = item.getTextBounds(cell.index);
    var size = cell.gc.textExtent(item.getText(cell.index));
    boolean right = item.getParent().getColumnCount() > 0 && item.getParent().getColumn(cell.index).getAlignment() == SWT.RIGHT;
    cell.gc.drawText(item.getText(cell.index), (right ? room.x + room.width - size.x : room.x) - INSET, cell.y + (cell.height - size.y) / 2, true);
  }
}
