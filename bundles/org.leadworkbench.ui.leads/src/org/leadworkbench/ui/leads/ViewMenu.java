package org.leadworkbench.ui.leads;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.table.Column;
import org.leadworkbench.ui.table.VirtualTable;

/** The button behind the search: in which order, with which columns, and to keep the filter. All of it can be reached by keyboard. */
final class ViewMenu {
  private final Button button;
  private final List<Column<LeadRow>> columns;
  private final VirtualTable<LeadRow, ?> table;
  private final Supplier<LeadFilter> filter;
  private final FilterRow.Listener listener;
  private final Runnable save;

  ViewMenu(Composite row, List<Column<LeadRow>> columns, VirtualTable<LeadRow, ?> table, Supplier<LeadFilter> filter, FilterRow.Listener listener, Runnable save) {
    this.columns = columns;
    this.table = table;
    this.filter = filter;
    this.listener = listener;
    this.save = save;
    button = Controls.named(Controls.id(new Button(row, SWT.PUSH), "leads.view"), Messages.TEXT.get("view.name"));
    button.setImage(Icon.VIEW.image());
    button.setToolTipText(Messages.TEXT.get("view.name"));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).applyTo(button);
    button.addListener(SWT.Selection, e -> open());
  }

  private void open() {
    var menu = new Menu(button);
    item(menu, SWT.PUSH, "view.save", false, save);
    new MenuItem(menu, SWT.SEPARATOR);
    for (var order : Order.values()) item(menu, SWT.RADIO, "Order." + order.name(), filter.get().order() == order, () -> sort(f -> f.in(order)));
    new MenuItem(menu, SWT.SEPARATOR);
    for (var column : columns) toggle(menu, column);
    menu.addListener(SWT.Hide, e -> button.getDisplay().asyncExec(menu::dispose));
    var place = button.toDisplay(0, button.getSize().y);
    menu.setLocation(place);
    menu.setVisible(true);
  }

  private void sort(UnaryOperator<LeadFilter> change) {
    listener.filter(change);
  }

  private void toggle(Menu menu, Column<LeadRow> column) {
    var item = new MenuItem(menu, SWT.CHECK);
    item.setText(Controls.literal(Messages.TEXT.get("view.column", column.title())));
    item.setSelection(table.showsColumn(column.id()));
    item.setEnabled(!column.id().equals("name"));
    item.addListener(SWT.Selection, e -> table.showColumn(column.id(), item.getSelection()));
  }

  private static void item(Menu menu, int style, String key, boolean chosen, Runnable action) {
    var item = Controls.id(new MenuItem(menu, style), "leads." + key);
    item.setText(Messages.TEXT.get(key));
    item.setSelection(chosen);
    item.addListener(SWT.Selection, e -> {
      if (style == SWT.PUSH || item.getSelection()) action.run();
    });
  }
}
