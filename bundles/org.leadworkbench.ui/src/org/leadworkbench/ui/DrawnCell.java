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

  private static final String MORE = "…";
  /** A text of letters as wide as this, in pixels, certainly has room. */
  private static final int NARROW = 12;
  /** No letter is thinner than this, in pixels. */
  private static final int THIN = 2;

  private DrawnCell() {}

  /** Draws the cell of this event of {@link SWT#EraseItem} where the platform would not draw it well, and leaves nothing for it to draw. */
  static void draw(Event cell) {
    var item = (TableItem) cell.item;
    boolean selected = (cell.detail & SWT.SELECTED) != 0;
    if (!selected && !isOurs(cell, item)) return;
    // Also where nothing is selected: GTK asks once for the symbol and once for the words.
    cell.gc.setBackground(selected ? Tone.ACCENT_SOFT.color() : item.getParent().getBackground());
    cell.gc.fillRectangle(cell.x, cell.y, cell.width, cell.height);
    symbol(cell, item);
    words(cell, item);
    cell.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.FOREGROUND | SWT.HOT);
  }

  /** GTK draws symbols for a screen that is not zoomed, forgets colours, and cuts words off anywhere. */
  private static boolean isOurs(Event cell, TableItem item) {
    return item.getImage(cell.index) != null || !item.getForeground(cell.index).equals(item.getParent().getForeground()) || isCut(cell, item);
  }

  /** What the native cell would cut off; only a text that may be too long is measured, as each cell asks. */
  private static boolean isCut(Event cell, TableItem item) {
    var text = item.getText(cell.index);
    if (text.length() * NARROW < cell.width) return false;
    cell.gc.setFont(item.getFont(cell.index));
    return cell.gc.textExtent(text).x > room(cell, item);
  }

  private static int room(Event cell, TableItem item) {
    return cell.x + cell.width - item.getTextBounds(cell.index).x;
  }

  /** As much of it as there is room for, and a sign that there is more. */
  private static String shortened(Event cell, String text, int room) {
    int shown = Math.min(text.length(), Math.max(0, room / THIN));
    while (shown > 0 && cell.gc.textExtent(text.substring(0, shown) + MORE).x > room) shown -= 1;
    return text.substring(0, shown).stripTrailing() + MORE;
  }

  private static void symbol(Event cell, TableItem item) {
    var image = item.getImage(cell.index);
    if (image != null) cell.gc.drawImage(image, item.getImageBounds(cell.index).x, cell.y + (cell.height - image.getBounds().height) / 2);
  }

  private static void words(Event cell, TableItem item) {
    cell.gc.setFont(item.getFont(cell.index));
    cell.gc.setForeground(item.getForeground(cell.index));
    var room = item.getTextBounds(cell.index);
    boolean cut = isCut(cell, item);
    var text = cut ? shortened(cell, item.getText(cell.index), room(cell, item)) : item.getText(cell.index);
    var size = cell.gc.textExtent(text);
    boolean right = item.getParent().getColumnCount() > 0 && item.getParent().getColumn(cell.index).getAlignment() == SWT.RIGHT;
    cell.gc.drawText(text, (right && !cut ? room.x + room.width - size.x : room.x) - INSET, cell.y + (cell.height - size.y) / 2, true);
  }
}
