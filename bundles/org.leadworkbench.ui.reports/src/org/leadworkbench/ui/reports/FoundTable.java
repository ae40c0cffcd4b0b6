package org.leadworkbench.ui.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.TypeScale;
import org.leadworkbench.ui.table.Column;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** The table of a report, drawn anew for each report as each has columns of its own. */
final class FoundTable {
  private static final int NAME_WIDTH = 140;
  private static final int LEAST_WIDTH = 80;
  private static final int MOST_WIDTH = 190;
  private static final int CHARACTER = 9;
  private final Composite place;
  private final Async async;
  private final Consumer<List<Cell>> chosen;

  private record Row(int number, List<Cell> cells) {}

  FoundTable(Composite parent, Async async, Consumer<List<Cell>> chosen) {
    this.async = async;
    this.chosen = chosen;
    place = new Composite(parent, SWT.NONE);
    place.setLayout(new FillLayout());
  }

  void show(Finding finding, Locale locale) {
    for (var old : place.getChildren()) old.dispose();
    var rows = new PagedRows<Row, Integer>(async);
    var table = new VirtualTable<>(place, "reports.table", finding.report().basics().label().in(locale), columns(finding, locale), rows, Row::number);
    table.onChosen(row -> chosen.accept(row.cells()), () -> {});
    table.control().addListener(SWT.Resize, e -> fit(table.control()));
    var cells = finding.table().rows();
    rows.open(Pages.of(() -> IntStream.range(0, cells.size()).mapToObj(i -> new Row(i, cells.get(i))).toList()));
    place.layout(true, true);
  }

  void focus() {
    if (place.getChildren().length > 0) place.getChildren()[0].setFocus();
  }

  /** Where there is little room the names take less of it, as figures that are cut off say nothing. */
  private static void fit(Table table) {
    int others = Arrays.stream(table.getColumns()).skip(1).mapToInt(TableColumn::getWidth).sum();
    table.getColumn(0).setWidth(Math.clamp(table.getClientArea().width - others, LEAST_WIDTH, TypeScale.wide(NAME_WIDTH)));
  }

  private static List<Column<Row>> columns(Finding finding, Locale locale) {
    var columns = finding.table().columns();
    return IntStream.range(0, columns.size()).mapToObj(i -> column(columns.get(i), i, locale)).toList();
  }

  private static Column<Row> column(org.leadworkbench.spi.report.Column column, int index, Locale locale) {
    var figures = new Figures(locale);
    var title = column.label().in(locale);
    return column.kind() == org.leadworkbench.spi.report.Column.Kind.TEXT
        ? Column.words(column.id(), title, NAME_WIDTH, row -> figures.of(row.cells().get(index)))
        : Column.numbers(column.id(), title, Math.clamp((title.length() + 2) * CHARACTER, LEAST_WIDTH, MOST_WIDTH), row -> figures.of(row.cells().get(index)));
  }
}
