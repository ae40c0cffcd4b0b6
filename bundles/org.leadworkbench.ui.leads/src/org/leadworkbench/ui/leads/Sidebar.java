package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.TypeScale;

/** The filters as a column of names and counts at the left of the list. */
final class Sidebar implements FilterList.Listener {
  private static final int COUNT_WIDTH = 48;
  private final Table table;
  private final TableColumn names;
  private final Consumer<LeadFilter> chosen;
  private List<FilterList.Item> items = List.of();
  private Map<FilterList.Item, Long> counts = Map.of();
  private Optional<FilterList.Item> current = Optional.empty();
  private boolean byKey;

  /** In this parent; calls the first with the filter that was chosen, the other with the one to forget. */
  Sidebar(Composite parent, Consumer<LeadFilter> chosen, Consumer<FilterList.Item> removed) {
    this.chosen = chosen;
    var side = Controls.styled(new Composite(parent, SWT.NONE), "sidebar");
    Spacing.block(1).margins(Spacing.SMALL, Spacing.MEDIUM).applyTo(side);
    table = Controls.named(Controls.id(new Table(side, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL), "leads.filters"), Messages.TEXT.get("filter.choice"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(Controls.quietly(table));
    names = new TableColumn(table, SWT.LEFT);
    var count = new TableColumn(table, SWT.RIGHT);
    count.setWidth(TypeScale.wide(COUNT_WIDTH));
    table.addListener(SWT.Resize, e -> names.setWidth(Math.max(60, table.getClientArea().width - count.getWidth())));
    table.addListener(SWT.KeyDown, e -> byKey = true);
    table.addListener(SWT.MouseDown, e -> byKey = false);
    table.addListener(SWT.Selection, e -> choose());
    menu(removed);
    Tone.onChange(table, () -> {
      filters(items);
      counted(counts);
    });
  }

  @Override
  public void filters(List<FilterList.Item> items) {
    this.items = items;
    table.setRedraw(false);
    table.removeAll();
    // GTK gives every symbol the room of the first one, and a heading has none.
    heading("filter.work");
    items.stream().filter(i -> !i.own() && Choice.worklists().contains(i.filter().choice())).forEach(this::add);
    heading("filter.states");
    items.stream().filter(i -> !i.own() && Choice.byState().contains(i.filter().choice())).forEach(this::add);
    if (items.stream().anyMatch(FilterList.Item::own)) heading("filter.own");
    items.stream().filter(FilterList.Item::own).forEach(this::add);
    table.setRedraw(true);
    show(current);
  }

  @Override
  public void counted(Map<FilterList.Item, Long> counts) {
    if (table.isDisposed()) return;
    this.counts = counts;
    for (var line : table.getItems())
      if (line.getData() instanceof FilterList.Item item && counts.containsKey(item)) count(line, item, counts.get(item));
  }

  /** Marks the filter that the list shows; none where it is one of the moment. */
  void show(Optional<FilterList.Item> item) {
    current = item;
    table.deselectAll();
    for (var line : table.getItems()) if (item.isPresent() && item.get().equals(line.getData())) table.setSelection(line);
  }

  private void count(TableItem line, FilterList.Item item, long count) {
    line.setText(1, Messages.TEXT.get("filter.count", count));
    boolean urgent = count > 0 && List.of(Choice.HOT, Choice.OVERDUE, Choice.NO_RECIPIENT).contains(item.filter().choice()) && !item.own();
    line.setForeground(1, urgent ? Tone.HOT.color() : Tone.MUTED.color());
    line.setFont(1, urgent ? TypeScale.HEADING.font() : TypeScale.BODY.font());
  }

  private void add(FilterList.Item item) {
    var line = new TableItem(table, SWT.NONE);
    line.setData(item);
    line.setText(item.name());
    line.setImage(icon(item).inRow());
  }

  private static Icon icon(FilterList.Item item) {
    if (item.own()) return Icon.STAR;
    return switch (item.filter().choice()) {
      case HOT -> Icon.HOT;
      case MINE -> Icon.PERSON;
      case TODAY -> Icon.TODAY;
      case OVERDUE -> Icon.OVERDUE;
      case UNTOUCHED -> Icon.UNTOUCHED;
      case NO_RECIPIENT -> Icon.NO_RECIPIENT;
      case BACK -> Icon.BACK;
      default -> Icon.LIST;
    };
  }

  private void heading(String key) {
    var line = new TableItem(table, SWT.NONE);
    line.setText(Messages.TEXT.get(key));
    line.setForeground(Tone.MUTED.color());
    line.setFont(TypeScale.HEADING.font());
  }

  /** A heading is no filter: a click on it leaves what was chosen before, and the arrows go on over it. */
  private void choose() {
    if (table.getSelectionCount() == 0) return;
    int at = table.getSelectionIndex();
    if (byKey && !isFilter(at)) at = overHeading(at);
    if (table.getItem(at).getData() instanceof FilterList.Item item) chosen.accept(item.filter());
    else show(current);
  }

  /** The filter behind the heading; before it where the arrows came from below. */
  private int overHeading(int heading) {
    boolean up = heading > 0 && Arrays.stream(table.getItems()).skip(heading).map(TableItem::getData).anyMatch(item -> current.filter(c -> c.equals(item)).isPresent());
    return up ? heading - 1 : heading + 1;
  }

  private boolean isFilter(int line) {
    return table.getItem(line).getData() instanceof FilterList.Item;
  }

  private void menu(Consumer<FilterList.Item> removed) {
    var menu = new Menu(table);
    var remove = new MenuItem(menu, SWT.PUSH);
    remove.setText(Messages.TEXT.get("filter.remove"));
    remove.addListener(SWT.Selection, e -> current.filter(FilterList.Item::own).ifPresent(removed));
    menu.addListener(SWT.Show, e -> remove.setEnabled(current.filter(FilterList.Item::own).isPresent()));
    table.setMenu(menu);
  }
}
