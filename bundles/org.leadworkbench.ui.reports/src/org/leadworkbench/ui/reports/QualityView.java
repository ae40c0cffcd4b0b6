package org.leadworkbench.ui.reports;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.core.learning.Quality;
import org.leadworkbench.core.learning.ShowQuality;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;

/** How good the models are: the leading one and its challengers as a table, and of the chosen one the reliability diagram, as a chart and as a table. */
public final class QualityView {
  private final ShowQuality quality;
  private final Async async;
  private MessageLine message;
  private Table models;
  private Table bins;
  private ReliabilityDiagram diagram;
  private List<Row> rows = List.of();

  private record Row(Quality quality, Quality.Period period) {}

  /** Made by the workbench. */
  @Inject
  public QualityView(ShowQuality quality, Async async) {
    this.quality = quality;
    this.async = async;
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "quality.message", 1);
    head(parent);
    var sides = new SashForm(parent, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
    models = table(sides, "quality.models", "quality.model", "quality.version", "quality.period", "quality.leads", "figure.auc", "figure.brier", "figure.logLoss", "figure.ece", "figure.lift", "figure.baseRate");
    models.addListener(SWT.Selection, e -> choose(models.getSelectionIndex()));
    var below = new SashForm(sides, SWT.HORIZONTAL);
    diagram = new ReliabilityDiagram(below);
    bins = table(below, "quality.bins", "quality.leads", "quality.said", "quality.came");
    sides.setWeights(40, 60);
    sides.setSashWidth(Spacing.MEDIUM);
    below.setWeights(60, 40);
    read();
  }

  @Focus
  void focus() {
    models.setFocus();
  }

  private void head(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(Controls.text(row, Messages.TEXT.get("quality.help")));
    var again = Controls.id(new Button(row, SWT.PUSH), "quality.again");
    again.setText(Messages.TEXT.get("reports.again"));
    again.addListener(SWT.Selection, e -> read());
  }

  private static Table table(Composite parent, String id, String... columns) {
    var table = Controls.named(Controls.id(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), id), Messages.TEXT.get(id));
    table.setHeaderVisible(true);
    for (var column : columns) new TableColumn(table, column.equals("quality.model") || column.equals("quality.period") ? SWT.LEFT : SWT.RIGHT).setText(Messages.TEXT.get(column));
    table.addListener(SWT.Resize, e -> spread(table));
    return table;
  }

  private static void spread(Table table) {
    int wide = table.getClientArea().width / (table.getColumnCount() + (table.getColumnCount() > 3 ? 2 : 0));
    for (var column : table.getColumns()) column.setWidth(wide);
    if (table.getColumnCount() > 3) table.getColumn(0).setWidth(3 * wide);
  }

  private void read() {
    message.show(Messages.TEXT.get("reports.running"), false);
    async.read(quality::all, this::show, message::show);
  }

  private void show(List<Quality> all) {
    if (models.isDisposed()) return;
    message.show(all.isEmpty() ? Messages.TEXT.get("quality.none") : "", false);
    var found = new ArrayList<Row>();
    for (var q : all) q.periods().forEach(p -> found.add(new Row(q, p)));
    rows = found;
    models.removeAll();
    for (var row : rows) new TableItem(models, SWT.NONE).setText(cells(row));
    if (rows.isEmpty()) return;
    models.select(0);
    choose(0);
  }

  private static String[] cells(Row row) {
    var model = row.quality.model();
    var name = model.basics().label().in(Terms.language());
    var f = row.period.figures();
    var period = row.period.quarter().isEmpty() ? Messages.TEXT.of(row.quality.leads()) : row.period.quarter();
    return new String[] {row.quality.isLeading() ? Messages.TEXT.get("quality.leading", name) : name, model.basics().version(), period, Integer.toString(f.n()),
        number(f.auc()), number(f.brier()), number(f.logLoss()), number(f.ece()), number(f.lift10()), Terms.percent(f.baseRate())};
  }

  private void choose(int row) {
    if (row < 0) return;
    var reliability = rows.get(row).period.reliability();
    var leading = rows.stream().filter(r -> r.quality.isLeading()).findFirst().map(r -> r.period.reliability());
    diagram.show(reliability, leading.orElse(reliability));
    bins.removeAll();
    for (var bin : reliability.bins()) new TableItem(bins, SWT.NONE).setText(new String[] {Integer.toString(bin.leads()), Terms.percent(bin.said()), Terms.percent(bin.came())});
  }

  private static String number(double figure) {
    return new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(Terms.language())).format(figure);
  }
}
