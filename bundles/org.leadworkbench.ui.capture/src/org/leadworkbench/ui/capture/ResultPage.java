package org.leadworkbench.ui.capture;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.model.Band;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;

/** What became of the list; the import cannot be gone back from here. */
final class ResultPage extends WizardPage {
  private Label counts;
  private Label proposals;
  private Label bands;
  private Table reasons;
  private Link file;
  private String rejects = "";

  ResultPage() {
    super("result");
    setTitle(Messages.TEXT.get("result.title"));
    setDescription(Messages.TEXT.get("result.message"));
  }

  @Override
  public void createControl(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.page(1).applyTo(page);
    counts = line(page, "import.result");
    proposals = line(page, "import.proposals");
    bands = line(page, "import.bands");
    file = Controls.id(new Link(page, SWT.WRAP), "import.rejects");
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(file);
    file.addListener(SWT.Selection, e -> Program.launch(rejects));
    reasons = Controls.quietly(Controls.id(new Table(page, SWT.BORDER | SWT.FULL_SELECTION), "import.reasons"));
    Controls.named(reasons, Messages.TEXT.get("result.reasons"));
    reasons.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(reasons);
    column("result.count", SWT.RIGHT, 80);
    column("result.reason", SWT.LEFT, 500);
    column("result.rows", SWT.LEFT, 200);
    setControl(page);
  }

  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }

  @Override
  public boolean canFlipToNextPage() {
    return false;
  }

  void show(CaptureReport report) {
    counts.setText(Counts.text("result.counts", report));
    proposals.setText(report.proposals() == 0 ? "" : Messages.TEXT.get("result.proposals", report.proposals()));
    rejects = report.rejectsFile().map(Path::toString).orElse("");
    file.setText(rejects.isEmpty() ? "" : Messages.TEXT.get("result.file", rejects));
    for (var reason : Counts.reasons(report))
      new TableItem(reasons, SWT.NONE).setText(new String[] {Integer.toString(reason.getValue().size()), reason.getKey(), Counts.rows(reason.getValue())});
    reasons.getParent().layout(true, true);
  }

  /** How many leads were judged, and what they are now. */
  void qualified(int judged, Map<Band, Integer> counts) {
    bands.setText(Messages.TEXT.get("result.bands", judged, counts.getOrDefault(Band.HOT, 0), counts.getOrDefault(Band.WARM, 0),
        counts.getOrDefault(Band.COLD, 0)));
    bands.getParent().layout(true, true);
  }

  private static Label line(Composite page, String id) {
    var label = Controls.id(Controls.text(page, ""), id);
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void column(String key, int style, int width) {
    var column = Controls.id(new TableColumn(reasons, style), "import.reasons." + key);
    column.setText(Messages.TEXT.get(key));
    column.setWidth(width);
  }
}
