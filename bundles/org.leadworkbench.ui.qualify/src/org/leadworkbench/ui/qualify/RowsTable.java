package org.leadworkbench.ui.qualify;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;

/** A table of what people arrange, with the buttons for it below: add, change, remove, up, down. Enter changes, Delete removes. */
final class RowsTable {
  private final Table table;
  private final Button[] ofChosen;
  private final Button add;

  /** What the buttons do with the row of this id; {@link #add} stands for none. */
  interface Actions {
    void add();

    void change(String id);

    void remove(String id);

    void move(String id, int by);
  }

  RowsTable(Composite parent, String id, String name, List<String> columns, Actions actions) {
    table = Controls.quietly(Controls.named(Controls.id(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), id), name));
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table);
    for (var column : columns) new TableColumn(table, SWT.NONE).setText(column);
    table.addListener(SWT.Resize, e -> spread());
    table.addListener(SWT.Selection, e -> enable());
    table.addListener(SWT.DefaultSelection, e -> actions.change(chosen()));
    table.addListener(SWT.KeyDown, e -> {
      if (e.keyCode == SWT.DEL && !chosen().isEmpty()) actions.remove(chosen());
    });
    var bar = new Composite(parent, SWT.NONE);
    Spacing.buttons().applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    add = button(bar, id + ".add", "edit.add", actions::add);
    ofChosen = new Button[] {button(bar, id + ".change", "edit.change", () -> actions.change(chosen())), button(bar, id + ".remove", "edit.remove", () -> actions.remove(chosen())),
        button(bar, id + ".up", "edit.up", () -> actions.move(chosen(), -1)), button(bar, id + ".down", "edit.down", () -> actions.move(chosen(), 1))};
    enable();
  }

  private static Button button(Composite bar, String id, String key, Runnable pressed) {
    var button = Controls.push(bar, id);
    button.setText(Messages.TEXT.get(key));
    button.addListener(SWT.Selection, e -> pressed.run());
    return button;
  }

  /** Calls this when another row is chosen. */
  void onChosen(Runnable chosen) {
    table.addListener(SWT.Selection, e -> chosen.run());
  }

  /** The id of the chosen row, empty where there is none. */
  String chosen() {
    return table.getSelectionCount() == 0 ? "" : (String) table.getSelection()[0].getData();
  }

  /** Shows these rows, each with its id first; the chosen one stays chosen, else the first is where {@code first} says so. */
  void show(List<List<String>> rows, boolean addable, boolean first) {
    var chosen = chosen();
    table.setRedraw(false);
    table.removeAll();
    for (var row : rows) {
      var item = new TableItem(table, SWT.NONE);
      item.setData(row.getFirst());
      item.setText(row.subList(1, row.size()).toArray(String[]::new));
      if (row.getFirst().equals(chosen)) table.setSelection(item);
    }
    if (first && table.getSelectionCount() == 0 && table.getItemCount() > 0) table.setSelection(0);
    table.setRedraw(true);
    add.setEnabled(addable);
    enable();
  }

  /** Puts the keyboard here. */
  void focus() {
    table.setFocus();
  }

  private void enable() {
    for (var button : ofChosen) button.setEnabled(!chosen().isEmpty());
  }

  /** The second column takes what the others leave. */
  private void spread() {
    int left = table.getClientArea().width;
    var columns = table.getColumns();
    int narrow = 90;
    int wide = Math.max(narrow, (left - narrow * (columns.length - 2)) / 2);
    for (int i = 0; i < columns.length; i++) columns[i].setWidth(columns.length <= 3 ? i == 0 ? left - narrow * (columns.length - 1) : narrow : i == 1 || i == 2 ? wide : narrow);
  }
}
