package org.leadworkbench.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;

/** A native table that draws only what is seen; a hundred thousand rows scroll like ten. */
public final class VirtualTable<R> implements PagedRows.Listener {
  private static final String COMING = "…";
  private final Table table;
  private final List<Column<R>> columns;
  private final PagedRows<R, ?> rows;
  private final BiPredicate<R, R> same;
  private Optional<R> selected = Optional.empty();
  private Consumer<R> chosen = row -> {};
  private Consumer<String> sorted = column -> {};
  private Consumer<String> failed = sentence -> {};
  private IntConsumer renewed = count -> {};

  /**
   * Draws these columns.
   *
   * @param id the table's stable name; a column's is {@code id.column}
   * @param same whether two rows are about the same thing, also where it changed in between
   */
  public VirtualTable(Composite parent, String id, List<Column<R>> columns, PagedRows<R, ?> rows, BiPredicate<R, R> same) {
    this.columns = columns;
    this.rows = rows;
    this.same = same;
    table = Controls.id(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), id);
    table.setHeaderVisible(true);
    for (var column : columns) draw(id, column);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, e -> choose(table.getSelectionIndex()));
    rows.listen(this);
  }

  private void draw(String id, Column<R> column) {
    var drawn = Controls.id(new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT), id + "." + column.id());
    drawn.setText(column.title());
    drawn.setWidth(column.width());
    drawn.setMoveable(true);
    drawn.addListener(SWT.Selection, e -> sorted.accept(column.id()));
  }

  /**
   * Makes room for symbols of this size in a column. GTK gives a column the room of the first symbol, and a table that
   * fetches its rows shows none before it is drawn.
   */
  public void roomFor(Image symbol, String column) {
    table.setItemCount(1);
    for (int i = 0; i < columns.size(); i++) if (columns.get(i).id().equals(column)) table.getItem(0).setImage(i, symbol);
    table.setItemCount(0);
  }

  /** Calls this with each row that the user selects. */
  public void onChosen(Consumer<R> chosen) {
    this.chosen = chosen;
  }

  /** Calls this with the column whose header was clicked. */
  public void onSorted(Consumer<String> sorted) {
    this.sorted = sorted;
  }

  /** Calls this with the sentence to show where rows cannot be read. */
  public void onFailed(Consumer<String> failed) {
    this.failed = failed;
  }

  /** Calls this with the number of rows whenever the list is another or was read anew. */
  public void onRenewed(IntConsumer renewed) {
    this.renewed = renewed;
  }

  /** Marks the column by which the list is sorted; none where no column is. */
  public void sortedBy(String column, boolean up) {
    for (int i = 0; i < columns.size(); i++) if (columns.get(i).id().equals(column)) table.setSortColumn(table.getColumn(i));
    table.setSortDirection(up ? SWT.UP : SWT.DOWN);
  }

  /** The native table. */
  public Table control() {
    return table;
  }

  @Override
  public void renewed(int count) {
    if (table.isDisposed()) return;
    table.setItemCount(count);
    table.clearAll();
    table.deselectAll();
    selected.flatMap(row -> rows.indexOf(r -> same.test(r, row))).ifPresent(table::select);
    renewed.accept(count);
  }

  @Override
  public void arrived(int from, int to) {
    if (!table.isDisposed() && from <= to) table.clear(from, Math.min(to, table.getItemCount() - 1));
  }

  @Override
  public void failed(String sentence) {
    failed.accept(sentence);
  }

  /** Selects the row at this place as if the user did. */
  public void choose(int index) {
    if (index < 0) return;
    table.select(index);
    rows.row(index).ifPresent(row -> {
      selected = Optional.of(row);
      chosen.accept(row);
    });
  }

  private void fill(Event e) {
    var item = (TableItem) e.item;
    rows.row(e.index).ifPresentOrElse(row -> {
      for (int i = 0; i < columns.size(); i++) {
        item.setText(i, columns.get(i).text().apply(row));
        int at = i;
        columns.get(i).image().apply(row).ifPresent(symbol -> item.setImage(at, symbol));
      }
    }, () -> item.setText(0, COMING));
  }
}
