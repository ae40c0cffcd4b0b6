package org.leadworkbench.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.TypeScale;
import org.osgi.service.prefs.Preferences;

/**
 * A native table that draws only what is seen, so that a long list scrolls like a short one. Of more rows than anybody
 * scrolls through it shows the first {@value #MOST}.
 *
 * @param <R> a row
 * @param <K> what tells the things in the rows apart
 */
public final class VirtualTable<R, K> implements PagedRows.Listener {
  /** The most rows that can be scrolled to; who looks for one behind them searches. */
  public static final int MOST = 20_000;
  private static final String COMING = "…";
  private final Table table;
  private final Room room;
  private final List<Column<R>> columns;
  private final PagedRows<R, ?> rows;
  private final Selection<R, K> selection;
  private final Function<R, K> key;
  private List<K> told = List.of();
  private Consumer<List<R>> selected = chosen -> {};
  private Consumer<String> sorted = column -> {};
  private Consumer<String> failed = sentence -> {};
  private IntConsumer renewed = count -> {};
  private Optional<TableMemory> memory = Optional.empty();

  /**
   * Draws these columns.
   *
   * @param id the table's stable name; a column's is {@code id.column}
   * @param name what screen readers call it
   * @param key what stays the same where the thing in a row changes
   */
  public VirtualTable(Composite parent, String id, String name, List<Column<R>> columns, PagedRows<R, ?> rows, Function<R, K> key) {
    this(parent, SWT.SINGLE, id, name, columns, rows, key);
  }

  /** The same, in which one or several rows can be selected: {@link SWT#SINGLE} or {@link SWT#MULTI}. */
  public VirtualTable(Composite parent, int style, String id, String name, List<Column<R>> columns, PagedRows<R, ?> rows, Function<R, K> key) {
    this.columns = columns;
    this.rows = rows;
    this.key = key;
    selection = new Selection<>(rows, key);
    table = Controls.named(Controls.id(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | style), id), name);
    room = new Room(table);
    Controls.quietly(table).setHeaderVisible(true);
    for (var column : columns) draw(id, column);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, e -> {
      if (table.getSelectionCount() == 1) choose(table.getSelectionIndex());
      else tell();
    });
    rows.listen(this);
    Tone.onChange(table, table::clearAll);
  }

  private void draw(String id, Column<R> column) {
    var drawn = Controls.id(new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT), id + "." + column.id());
    drawn.setText(column.title());
    drawn.setWidth(TypeScale.wide(column.width()));
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

  /**
   * Calls the first with each row that the user selects.
   *
   * @param awaits is called where the selected row is not there yet; the first follows when it is
   */
  public void onChosen(Consumer<R> chosen, Runnable awaits) {
    selection.listen(chosen, awaits);
  }

  /**
   * Calls this with all rows that are selected and there, as they are now: whenever somebody selects, more of them arrive,
   * or the list was read anew.
   */
  public void onSelected(Consumer<List<R>> selected) {
    this.selected = selected;
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

  /** Which columns are shown, how wide and in which order, is kept here from now on; what was kept before holds again. */
  public void remember(Preferences node) {
    memory = Optional.of(new TableMemory(table, columns.stream().map(Column::id).toList(), node));
  }

  /** Shows this column or hides it. */
  public void showColumn(String column, boolean shown) {
    memory.orElseThrow().show(column, shown);
  }

  /** Whether this column is shown. */
  public boolean showsColumn(String column) {
    return memory.map(m -> m.shows(column)).orElse(true);
  }

  /** The rows that are selected and there, in the order of the list. */
  public List<R> selected() {
    return Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(rows::row).flatMap(Optional::stream).toList();
  }

  /** The native table. */
  public Table control() {
    return table;
  }

  @Override
  public void opened(int count) {
    selection.forgetPlace();
    renewed(count);
  }

  @Override
  public void renewed(int count) {
    if (table.isDisposed()) return;
    room.of(count);
    table.clearAll();
    hold();
    highlight();
    renewed.accept(count);
  }

  @Override
  public void arrived(int from, int to) {
    if (table.isDisposed()) return;
    int last = Math.min(to, table.getItemCount() - 1);
    if (from <= last) table.clear(from, last);
    highlight();
  }

  @Override
  public void failed(String sentence) {
    failed.accept(sentence);
  }

  /** Selects the row at this place, and no other, as if the user did. */
  public void choose(int index) {
    if (index < 0) return;
    room.upTo(index);
    only(index);
    tell();
    selection.choose(index);
  }

  /** Selects this thing where it is in the list or as soon as it comes, and scrolls to it; nobody is told. */
  public void show(K thing) {
    selection.show(thing);
    highlight();
  }

  /** Whether the user selected a row that is not there yet. */
  public boolean isAwaiting() {
    return selection.isAwaiting();
  }

  private void tell() {
    var now = selected();
    told = now.stream().map(key).toList();
    selected.accept(now);
  }

  /** Several stay selected only where the same things stand there: nobody shall end leads that came into their places. */
  private void hold() {
    if (table.getSelectionCount() > 1 && !selected().stream().map(key).toList().equals(told)) table.deselectAll();
  }

  private void highlight() {
    mark();
    tell();
  }

  /** Scrolls only where somebody wants to see another row: who reads on while leads change stays where they are. */
  private void mark() {
    if (table.getSelectionCount() > 1 && !selection.reveals()) return;
    int place = selection.settle().orElse(-1);
    room.upTo(place);
    only(place);
    if (place < 0 || !selection.reveals()) return;
    table.showSelection();
    selection.revealed();
  }

  private void only(int place) {
    if (table.getSelectionIndex() == place && table.getSelectionCount() <= 1) return;
    table.deselectAll();
    if (place >= 0) table.select(place);
  }

  private static void stress(TableItem item, int column, Tone tone) {
    item.setForeground(column, tone.color());
    item.setFont(column, TypeScale.HEADING.font());
  }

  private void fill(Event e) {
    var item = (TableItem) e.item;
    rows.row(e.index).ifPresentOrElse(row -> {
      for (int i = 0; i < columns.size(); i++) {
        item.setText(i, columns.get(i).text().apply(row));
        int at = i;
        columns.get(i).image().apply(row).ifPresent(symbol -> item.setImage(at, symbol));
        columns.get(i).tone().apply(row).ifPresent(tone -> stress(item, at, tone));
      }
    }, () -> item.setText(0, COMING));
  }
}
