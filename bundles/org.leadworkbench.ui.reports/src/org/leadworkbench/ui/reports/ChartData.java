package org.leadworkbench.ui.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.Table;

/**
 * What of a table is drawn together: all columns of one kind, a bar each for every row. A table says by itself what can be
 * drawn, so every plug-in's report has its charts.
 *
 * @param kind of the figures
 * @param categories what the rows are called, in order
 * @param series the columns
 * @param lying whether the bars lie, so that names have room: where rows are few
 */
record ChartData(Column.Kind kind, List<String> categories, List<Series> series, boolean lying) {
  private static final int MOST_LYING = 16;

  /**
   * A column as bars.
   *
   * @param name of the column
   * @param values one for each category; 0 where there is none
   */
  record Series(String name, List<Double> values) {
    double[] array() {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  ChartData {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** The charts of a table, one for each kind of figure in it, in the order of its columns. */
  static List<ChartData> of(Table table, Locale locale) {
    return table.columns().stream().map(Column::kind).filter(k -> k != Column.Kind.TEXT).distinct().map(kind -> of(table, kind, locale)).toList();
  }

  /** What the chart is about: its columns, in words. */
  String name() {
    return String.join(", ", series.stream().map(Series::name).toList());
  }

  private static ChartData of(Table table, Column.Kind kind, Locale locale) {
    var figures = new Figures(locale);
    var categories = table.rows().stream().map(row -> name(table, row, figures)).toList();
    return new ChartData(kind, categories, columns(table, kind).mapToObj(i -> series(table, i, locale)).toList(), categories.size() <= MOST_LYING);
  }

  private static String name(Table table, List<Cell> row, Figures figures) {
    return String.join(", ", columns(table, Column.Kind.TEXT).mapToObj(i -> figures.of(row.get(i))).toList());
  }

  private static Series series(Table table, int column, Locale locale) {
    return new Series(table.columns().get(column).label().in(locale), table.rows().stream().map(row -> Figures.value(row.get(column))).toList());
  }

  private static IntStream columns(Table table, Column.Kind kind) {
    return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).kind() == kind);
  }
}
