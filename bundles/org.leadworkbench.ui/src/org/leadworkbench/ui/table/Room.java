package org.leadworkbench.ui.table;

import org.eclipse.swt.widgets.Table;

/**
 * A native table's room for rows. GTK makes it row by row, which takes seconds for a million; so it grows by some at a time
 * while the user works, and ends where nobody scrolls any more.
 */
final class Room {
  private static final int AT_ONCE = 2_000;
  private static final int PAUSE_MILLIS = 20;
  private final Table table;
  private final Runnable grow = this::grow;
  private int wanted;

  /** Of this table. */
  Room(Table table) {
    this.table = table;
  }

  /** Makes room for so many rows: for the first of them now. */
  void of(int rows) {
    wanted = Math.min(rows, VirtualTable.MOST);
    int now = table.getItemCount();
    if (now > wanted + AT_ONCE) table.removeAll(); // one after the other would take long
    else if (now > wanted) table.setItemCount(wanted);
    grow();
  }

  /** Makes sure that there is room for this row now, if there will be any. */
  void upTo(int place) {
    if (place < wanted && place >= table.getItemCount()) table.setItemCount(place + 1);
  }

  private void grow() {
    if (table.isDisposed() || table.getItemCount() >= wanted) return;
    table.setItemCount(Math.min(wanted, table.getItemCount() + AT_ONCE));
    table.getDisplay().timerExec(PAUSE_MILLIS, grow);
  }
}
