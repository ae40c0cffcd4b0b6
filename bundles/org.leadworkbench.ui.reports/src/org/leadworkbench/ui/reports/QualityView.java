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
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.Figures;
import org.leadworkbench.core.learning.Quality;
import org.leadworkbench.core.learning.Reliability;
import org.leadworkbench.core.learning.ShowJudgement;
import org.leadworkbench.core.learning.ShowQuality;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.EmptyState;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.TypeScale;
import org.leadworkbench.ui.WhoIsWorking;

/**
 * How good the models are, and how good the judgement of whoever works here: the leading model, its challengers and the
 * person as a table, and of the chosen one the reliability diagram, as a chart and as a table.
 */
public final class QualityView {
  /** A figure's heading can be read; what has no room is scrolled. */
  private static final int NARROWEST = 110;
  private final ShowQuality quality;
  private final ShowJudgement judgement;
  private final WhoIsWorking who;
  private final Async async;
  private MessageLine message;
  private Button shared;
  private Button again;
  private Composite stack;
  private EmptyState none;
  private SashForm sides;
  private Table models;
  private Table bins;
  private ReliabilityDiagram diagram;
  private List<Row> rows = List.of();

  private record Row(String name, String version, String leads, Figures figures, Reliability reliability, boolean isLeading) {
    String[] cells() {
      return new String[] {name, version, leads, Integer.toString(figures.n()), number(figures.auc()), number(figures.brier()), number(figures.logLoss()),
          number(figures.ece()), number(figures.lift10()), Terms.percent(figures.baseRate())};
    }
  }

  /** Made by the workbench. */
  @Inject
  public QualityView(ShowQuality quality, ShowJudgement judgement, WhoIsWorking who, Async async) {
    this.quality = quality;
    this.judgement = judgement;
    this.who = who;
    this.async = async;
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "quality.message", 1);
    head(parent);
    stack = Controls.stack(parent);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    none = new EmptyState(stack, "quality.none", Messages.TEXT.get("quality.models"));
    none.say(Messages.TEXT.get("quality.none"));
    sides = new SashForm(stack, SWT.VERTICAL);
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
    if (!Controls.isWorkedIn(stack.getParent()) && !models.setFocus()) again.setFocus();
  }

  private void head(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(3).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(Controls.text(row, Messages.TEXT.get("quality.help")));
    shared = Controls.id(new Button(row, SWT.CHECK), "quality.shared");
    shared.setText(Messages.TEXT.get("quality.shared"));
    shared.addListener(SWT.Selection, e -> share(shared.getSelection()));
    again = Controls.push(row, "quality.again");
    again.setText(Messages.TEXT.get("reports.again"));
    again.addListener(SWT.Selection, e -> read());
  }

  private static Table table(Composite parent, String id, String... columns) {
    var table = Controls.quietly(Controls.named(Controls.id(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), id), Messages.TEXT.get(id)));
    table.setHeaderVisible(true);
    for (var column : columns) new TableColumn(table, column.equals("quality.model") || column.equals("quality.period") ? SWT.LEFT : SWT.RIGHT).setText(Messages.TEXT.get(column));
    table.addListener(SWT.Resize, e -> spread(table));
    return table;
  }

  private static void spread(Table table) {
    int wide = table.getClientArea().width / (table.getColumnCount() + (table.getColumnCount() > 3 ? 2 : 0));
    boolean figures = table.getColumnCount() > 3;
    int least = TypeScale.wide(NARROWEST);
    for (var column : table.getColumns()) column.setWidth(figures ? Math.max(least, wide) : wide);
    if (figures) table.getColumn(0).setWidth(Math.max(2 * least, 3 * wide));
  }

  private void read() {
    message.show(Messages.TEXT.get("reports.running"), false);
    async.run(() -> judgement.show(who.actor(), who.actor()).then(own -> Result.done(new Found(quality.all(), own))), this::show, message::show);
  }

  private record Found(List<Quality> models, ShowJudgement.Record own) {}

  private void share(boolean all) {
    async.run(() -> {
      judgement.share(all, who.actor());
      return Result.done(all);
    }, done -> {}, message::show);
  }

  private void show(Found found) {
    if (models.isDisposed()) return;
    var all = new ArrayList<Row>();
    for (var q : found.models) q.periods().forEach(p -> all.add(row(q, p)));
    found.own.person().ifPresent(f -> all.add(new Row(Messages.TEXT.get("quality.own"), "", Messages.TEXT.get("quality.judged"), f, found.own.reliability(), false)));
    rows = all;
    message.show("");
    Controls.onTop(stack, rows.isEmpty() ? none.control() : sides);
    shared.setSelection(found.own.shared());
    models.removeAll();
    for (var row : rows) new TableItem(models, SWT.NONE).setText(row.cells());
    if (rows.isEmpty()) return;
    models.select(0);
    choose(0);
  }

  private static Row row(Quality quality, Quality.Period period) {
    var name = quality.model().basics().label().in(Terms.language());
    return new Row(quality.isLeading() ? Messages.TEXT.get("quality.leading", name) : name, quality.model().basics().version(),
        period.quarter().isEmpty() ? Messages.TEXT.of(quality.leads()) : period.quarter(), period.figures(), period.reliability(), quality.isLeading());
  }

  private void choose(int row) {
    if (row < 0) return;
    var reliability = rows.get(row).reliability;
    var leading = rows.stream().filter(Row::isLeading).findFirst().map(Row::reliability);
    diagram.show(reliability, leading.orElse(reliability));
    bins.removeAll();
    for (var bin : reliability.bins()) new TableItem(bins, SWT.NONE).setText(new String[] {Integer.toString(bin.leads()), Terms.percent(bin.said()), Terms.percent(bin.came())});
  }

  private static String number(double figure) {
    return new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(Terms.language())).format(figure);
  }
}
