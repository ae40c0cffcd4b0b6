package org.leadworkbench.ui.reports;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Tone;

/** A chart of bars. The table beside it says the same in figures, for who does not see it. */
final class ReportChart {
  private static final RGB[] COLORS = {new RGB(0x1e, 0x88, 0xe5), new RGB(0xfb, 0x8c, 0x00), new RGB(0x00, 0x89, 0x7b), new RGB(0x8e, 0x24, 0xaa), new RGB(0x6d, 0x4c, 0x41)};
  private static final int FEW = 40;
  private static final double ROOM_FOR_FIGURES = 1.2;
  private static final int GAP = 4;
  private final Chart chart;
  private Optional<ChartData> shown = Optional.empty();

  ReportChart(Composite parent) {
    chart = Controls.id(new Chart(parent, SWT.NONE), "reports.chart");
    chart.setOrientation(SWT.VERTICAL);
    chart.getTitle().setVisible(false);
    chart.getLegend().setPosition(SWT.BOTTOM);
    for (var axis : chart.getAxisSet().getAxes()) quiet(axis);
    chart.getPlotArea().addCustomPaintListener(e -> shown.ifPresent(data -> write(e.gc, data)));
    chart.addListener(SWT.Paint, e -> turn());
    chart.addListener(SWT.Resize, e -> chart.getDisplay().asyncExec(this::settle));
    colors();
  }

  Chart control() {
    return chart;
  }

  /** Twice to begin with: a chart that had no names yet lays its bars out as if it had none. */
  void show(ChartData data, Locale locale) {
    boolean first = shown.isEmpty();
    draw(data, locale);
    if (first) chart.getDisplay().asyncExec(() -> {
      if (!chart.isDisposed()) shown.ifPresent(now -> draw(now, locale));
    });
  }

  private void draw(ChartData data, Locale locale) {
    shown = Optional.of(data);
    chart.setOrientation(orientation(data)); // while it is laid out: a chart that turns meanwhile draws its bars for the other way
    chart.suspendUpdate(true);
    for (var old : chart.getSeriesSet().getSeries()) chart.getSeriesSet().deleteSeries(old.getId());
    var names = chart.getAxisSet().getXAxis(0);
    names.setCategorySeries(data.categories().toArray(String[]::new));
    names.enableCategory(!data.categories().isEmpty());
    names.setReversed(data.lying());
    for (int i = 0; i < data.series().size(); i++) bars(data.series().get(place(data, i)), place(data, i));
    figures(data, chart.getAxisSet().getYAxis(0), locale);
    chart.getLegend().setVisible(data.series().size() > 1);
    chart.suspendUpdate(false);
    chart.redraw();
  }

  private static int orientation(ChartData data) {
    return data.lying() ? SWT.VERTICAL : SWT.HORIZONTAL;
  }

  /** Which column is drawn at this place: lying bars are stacked from below, so the last column goes first. */
  private static int place(ChartData data, int drawn) {
    return data.lying() ? data.series().size() - 1 - drawn : drawn;
  }

  private void bars(ChartData.Series series, int index) {
    var bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, index + " " + series.name());
    bars.setDescription(series.name());
    bars.setYSeries(series.array());
    bars.setBarColor(new Color(COLORS[index % COLORS.length]));
    bars.setBarPadding(25);
  }

  /** Each figure at the end of its bar, where there is room for all of them. */
  private void write(GC gc, ChartData data) {
    if (data.categories().size() * data.series().size() > FEW) return;
    gc.setForeground(chart.getForeground());
    var format = format(data.kind(), Locale.getDefault());
    var drawn = chart.getSeriesSet().getSeries();
    for (int s = 0; s < drawn.length; s++) {
      var bounds = ((IBarSeries<?>) drawn[s]).getBounds();
      for (int i = 0; i < bounds.length; i++) write(gc, data, bounds[i], format.format(data.series().get(place(data, s)).values().get(i)));
    }
  }

  private static void write(GC gc, ChartData data, Rectangle bar, String figure) {
    if (bar == null) return;
    var size = gc.textExtent(figure);
    if (data.lying()) gc.drawText(figure, bar.x + bar.width + GAP, bar.y + (bar.height - size.y) / 2, true);
    else gc.drawText(figure, bar.x + (bar.width - size.x) / 2, bar.y - size.y, true);
  }

  private void figures(ChartData data, IAxis axis, Locale locale) {
    axis.adjustRange();
    var most = data.series().stream().flatMap(s -> s.values().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
    axis.setRange(new Range(0, data.kind() == Column.Kind.SHARE ? ROOM_FOR_FIGURES : Math.max(1, most * ROOM_FOR_FIGURES)));
    axis.getTick().setFormat(format(data.kind(), locale));
    names(chart.getAxisSet().getXAxis(0), data.categories().size());
  }

  /** Adjusting makes room beside the bars each time, and then they stand beside their names. */
  private static void names(IAxis axis, int categories) {
    if (categories > 1) axis.setRange(new Range(0, categories - 1));
    else axis.adjustRange();
  }

  private static DecimalFormat format(Column.Kind kind, Locale locale) {
    return new DecimalFormat(Figures.pattern(kind), DecimalFormatSymbols.getInstance(locale));
  }

  private static void quiet(IAxis axis) {
    axis.getTitle().setVisible(false);
    axis.getGrid().setStyle(LineStyle.NONE);
  }

  /** The theme may have turned since it was drawn. */
  private void turn() {
    boolean turned = !chart.getPlotArea().getBackground().equals(Tone.SURFACE.color()) || !chart.getAxisSet().getXAxis(0).getTick().getForeground().equals(Tone.TEXT.color());
    if (turned) chart.getDisplay().asyncExec(() -> {
      if (!chart.isDisposed()) colors();
    });
  }

  /** Names take their room in a first layout, and the bars theirs in a second. */
  private void settle() {
    if (chart.isDisposed()) return;
    chart.updateLayout();
    chart.redraw();
  }

  private void colors() {
    chart.setBackground(Tone.SURFACE.color());
    chart.getPlotArea().setBackground(Tone.SURFACE.color());
    chart.getLegend().setBackground(Tone.SURFACE.color());
    chart.getLegend().setForeground(Tone.TEXT.color());
    for (var axis : chart.getAxisSet().getAxes()) axis.getTick().setForeground(Tone.TEXT.color());
    chart.redraw();
  }
}
