package org.leadworkbench.ui.reports;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** What can be asked: the installed reports, what the chosen one tells, and its parameters. */
final class Asked {
  private final Reports reports;
  private final ScrolledPage page;
  private final Table list;
  private final Text help;
  private final Composite form;
  private List<ReportDescription> known = List.of();

  Asked(Composite parent, Reports reports) {
    this.reports = reports;
    page = new ScrolledPage(parent);
    Spacing.page(1).margins(0, 0).applyTo(page.page());
    list = Controls.list(page.page(), "reports.list", Messages.TEXT.get("reports.list"));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, 7 * list.getItemHeight()).applyTo(list);
    list.addListener(SWT.Selection, e -> choose(list.getSelectionIndex()));
    help = Controls.sentence(page.page(), "reports.help", Messages.TEXT.get("reports.help"));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(help);
    form = new Composite(page.page(), SWT.NONE);
    Spacing.block(1).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
  }

  void show(List<ReportDescription> reports) {
    known = reports;
    list.removeAll();
    reports.forEach(report -> new TableItem(list, SWT.NONE).setText(report.basics().label().in(Locale.getDefault())));
    if (!reports.isEmpty()) choose(0);
  }

  void focus() {
    list.setFocus();
  }

  private void choose(int index) {
    list.setSelection(index);
    var report = known.get(index);
    help.setText(report.basics().help().in(Locale.getDefault()));
    for (var old : form.getChildren()) old.dispose();
    var fields = report.parameters().stream().map(p -> Field.of(p, Locale.getDefault())).toList();
    if (!fields.isEmpty()) new Form(form, "reports." + report.basics().id(), fields, reports::set);
    page.fit();
    reports.choose(report);
  }
}
