package org.leadworkbench.ui.reports;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.report.FindLeadsBehind;
import org.leadworkbench.core.report.LeadsBehind;
import org.leadworkbench.core.report.RunReport;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** Every installed report: its parameters at the left, its table and chart side by side, below them the leads behind a row. */
public final class ReportsView implements Reports.Screen {
  private static final Locale LOCALE = Locale.getDefault();
  private final Reports reports;
  private final CurrentLead current;
  private final Async async;
  private final PagedRows<Lead, Integer> behind;
  private Composite whole;
  private MessageLine message;
  private Asked asked;
  private Text title;
  private Combo charts;
  private FoundTable table;
  private ReportChart chart;
  private Text behindTitle;
  private List<ChartData> drawn = List.of();

  /** Made by the workbench. */
  @Inject
  public ReportsView(RunReport run, FindLeadsBehind find, CurrentLead current, Async async, Clock clock) {
    reports = new Reports(run, find, async, clock, this);
    this.current = current;
    this.async = async;
    behind = new PagedRows<>(async);
  }

  @PostConstruct
  void create(Composite parent) {
    whole = parent;
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "reports.message", 1);
    var columns = new SashForm(parent, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
    asked = new Asked(columns, reports);
    found(columns);
    columns.setSashWidth(Spacing.LARGE);
    columns.setWeights(27, 73);
    reports.begin();
  }

  @Focus
  void focus() {
    if (!Controls.isWorkedIn(whole)) asked.focus();
  }

  private void found(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.block(1).spacing(Spacing.MEDIUM, Spacing.MEDIUM).applyTo(page);
    head(page);
    var rows = new SashForm(page, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
    var sides = new SashForm(rows, SWT.HORIZONTAL);
    table = new FoundTable(sides, async, reports::lookBehind);
    chart = new ReportChart(sides);
    Controls.named(chart.control(), Messages.TEXT.get("reports.chart"));
    sides.setSashWidth(Spacing.MEDIUM);
    sides.setWeights(56, 44);
    leads(rows);
    rows.setWeights(58, 42);
  }

  private void head(Composite page) {
    var row = new Composite(page, SWT.NONE);
    Spacing.block(5).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    title = Controls.sentence(row, "reports.title", Messages.TEXT.get("reports.title"));
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
    charts = Controls.named(Controls.id(new Combo(row, SWT.READ_ONLY), "reports.charts"), Messages.TEXT.get("reports.charts"));
    charts.setToolTipText(Messages.TEXT.get("reports.charts"));
    GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(charts);
    charts.addListener(SWT.Selection, e -> draw(charts.getSelectionIndex()));
    button(row, "reports.again", Messages.TEXT.get("reports.again"), reports::run);
    for (var format : FileFormat.values()) button(row, "reports.export." + format.ending(), Messages.TEXT.of(format), () -> export(format));
  }

  private static void button(Composite row, String id, String text, Runnable action) {
    var button = Controls.push(row, id);
    button.setText(text);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
    button.addListener(SWT.Selection, e -> action.run());
  }

  private void leads(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(page);
    behindTitle = Controls.sentence(page, "reports.behind.title", Messages.TEXT.get("behind.table"));
    behindTitle.setText(Messages.TEXT.get("behind.choose"));
    GridDataFactory.fillDefaults().grab(true, false).indent(0, Spacing.SMALL).hint(200, SWT.DEFAULT).applyTo(behindTitle);
    VirtualTable<Lead, Id<Lead>> leads = new VirtualTable<>(page, "reports.behind", Messages.TEXT.get("behind.table"), BehindColumns.all(), behind, Lead::id);
    leads.roomFor(Icon.HOT.image(), "band");
    leads.onChosen(lead -> current.show(lead.id()), () -> {});
    leads.onFailed(message::show);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(leads.control());
  }

  @Override
  public void reports(List<ReportDescription> installed) {
    asked.show(installed);
    if (installed.isEmpty()) said(Messages.TEXT.get("reports.none"), false);
  }

  @Override
  public void running() {
    if (!title.isDisposed()) title.setText(Messages.TEXT.get("reports.running"));
  }

  @Override
  public void found(Finding finding) {
    if (title.isDisposed()) return;
    title.setText(Messages.TEXT.get(finding.table().rows().isEmpty() ? "reports.empty" : "reports.found",
        finding.report().basics().label().in(LOCALE), minute(finding.at())));
    table.show(finding, LOCALE);
    drawn = ChartData.of(finding.table(), LOCALE);
    int before = charts.getSelectionIndex();
    charts.setItems(drawn.stream().map(d -> Messages.TEXT.of(d.kind())).toArray(String[]::new));
    draw(Math.clamp(before, 0, Math.max(0, drawn.size() - 1)));
    nothingBehind(Messages.TEXT.get("behind.choose"));
  }

  @Override
  public void behind(LeadsBehind leads) {
    if (behindTitle.isDisposed()) return;
    behindTitle.setText(Messages.TEXT.get(leads.count() > leads.leads().size() ? "behind.first" : "behind.count", leads.count(), leads.leads().size()));
    behind.open(Pages.of(leads::leads));
  }

  @Override
  public void nothingBehind(String sentence) {
    if (behindTitle.isDisposed()) return;
    behindTitle.setText(sentence);
    behind.open(Pages.of(List::of));
  }

  @Override
  public void said(String sentence, boolean warning) {
    message.show(sentence, warning);
  }

  private void draw(int which) {
    chart.control().setVisible(!drawn.isEmpty());
    if (drawn.isEmpty()) return;
    charts.select(which);
    chart.show(drawn.get(which), LOCALE);
    chart.control().getPlotArea().setToolTipText(drawn.get(which).name());
  }

  private void export(FileFormat format) {
    var dialog = new FileDialog(title.getShell(), SWT.SAVE);
    dialog.setText(Messages.TEXT.get("export.title"));
    dialog.setFilterExtensions(new String[] {"*." + format.ending()});
    dialog.setFileName(reports.fileName(format));
    dialog.setOverwrite(true);
    var chosen = dialog.open();
    if (chosen != null) reports.export(format, Path.of(chosen));
  }

  private static String minute(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(LOCALE).format(at.atZone(ZoneId.systemDefault()));
  }
}
