package org.leadworkbench.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.osgi.service.prefs.Preferences;

/** Keeps which columns of a table are shown, how wide and in which order, as the user left them. */
final class TableMemory {
  private static final String HIDDEN = "hidden";
  private static final String ORDER = "order";
  private static final String WIDTH = "width.";
  private final Table table;
  private final List<String> columns;
  private final Preferences node;
  private final Set<String> hidden;

  /** Restores what was kept of these columns, in the order in which they were made. */
  TableMemory(Table table, List<String> columns, Preferences node) {
    this.table = table;
    this.columns = columns;
    this.node = node;
    hidden = new HashSet<>(kept(HIDDEN));
    for (var column : columns) restore(column);
    table.setColumnOrder(order().stream().mapToInt(columns::indexOf).toArray());
    for (var column : columns) watch(column);
  }

  void show(String column, boolean shown) {
    if (shown) hidden.remove(column);
    else hidden.add(column);
    node.put(HIDDEN, String.join(",", hidden));
    restore(column);
  }

  boolean shows(String column) {
    return !hidden.contains(column);
  }

  private void restore(String column) {
    var drawn = drawn(column);
    if (drawn.getWidth() > 0) drawn.setData(WIDTH, drawn.getWidth());
    drawn.setResizable(shows(column));
    drawn.setWidth(shows(column) ? node.getInt(WIDTH + column, (Integer) drawn.getData(WIDTH)) : 0);
  }

  private void watch(String column) {
    var drawn = drawn(column);
    drawn.addListener(SWT.Resize, e -> {
      if (shows(column) && drawn.getWidth() > 0) node.putInt(WIDTH + column, drawn.getWidth());
    });
    drawn.addListener(SWT.Move, e -> node.put(ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(columns::get).collect(Collectors.joining(","))));
  }

  /** As it was kept; columns that are new since then come last. */
  private List<String> order() {
    var order = new ArrayList<>(kept(ORDER));
    order.retainAll(columns);
    for (var column : columns) if (!order.contains(column)) order.add(column);
    return order;
  }

  private List<String> kept(String key) {
    return Arrays.stream(node.get(key, "").split(",")).filter(id -> !id.isEmpty()).distinct().toList();
  }

  private TableColumn drawn(String column) {
    return table.getColumn(columns.indexOf(column));
  }
}
