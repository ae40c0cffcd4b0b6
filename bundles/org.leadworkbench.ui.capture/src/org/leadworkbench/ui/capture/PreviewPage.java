package org.leadworkbench.ui.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** How the list is read and understood, and what would become of its rows. */
final class PreviewPage extends WizardPage implements Import.Screen {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 400;
  private static final int LEFT_WIDTH = 380;
  private final Import work;
  private final Map<String, TargetChoices> choices = new LinkedHashMap<>();
  private ReadingBlock reading;
  private ScrolledPage columns;
  private Optional<Columns> drawn = Optional.empty();
  private FirstRows rows;
  private Label counts;
  private Button qualify;

  /** The columns on screen, and the reading of the list that they belong to. */
  private record Columns(ImportPlan reading, Form form) {}

  PreviewPage(Import work) {
    super("preview");
    this.work = work;
    setTitle(Messages.TEXT.get("preview.title"));
    setDescription(Messages.TEXT.get("preview.message"));
    setPageComplete(false);
    work.on(this);
  }

  @Override
  public void createControl(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.page(2).applyTo(page);
    var left = new Composite(page, SWT.NONE);
    Spacing.block(1).applyTo(left);
    GridDataFactory.fillDefaults().hint(LEFT_WIDTH, SWT.DEFAULT).applyTo(left);
    reading = new ReadingBlock(left, this::changed);
    tabs(page);
    counts = Controls.id(Controls.text(page, ""), "import.counts");
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 3 * Spacing.LARGE).applyTo(counts);
    qualify = Controls.id(new Button(page, SWT.CHECK), "import.qualify");
    qualify.setText(Messages.TEXT.get("preview.qualify"));
    qualify.setSelection(true);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(qualify);
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (!visible || work.looked()) return;
    reading.about(work.plan());
    awaiting(work.plan());
    work.begin();
  }

  /** On goes the import by Finish, which shows the result. */
  @Override
  public boolean canFlipToNextPage() {
    return false;
  }

  boolean qualifies() {
    return qualify.getSelection();
  }

  @Override
  public void preview(Understanding list, List<KnownMapping> mappings) {
    if (counts.isDisposed()) return;
    setErrorMessage(null);
    reading.show(work.plan().reader(), list.preview(), mappings);
    showColumns(list);
    rows.show(list.preview());
    counts.setText(Messages.TEXT.get("preview.counting"));
  }

  @Override
  public void counted(CaptureReport dry) {
    if (counts.isDisposed()) return;
    counts.setText(Counts.text("preview.counts", dry));
    setPageComplete(true);
  }

  @Override
  public void refused(String sentence) {
    if (counts.isDisposed()) return;
    setErrorMessage(sentence);
    counts.setText("");
    setPageComplete(false);
  }

  /** Columns of the same reading are not drawn anew, so that the keyboard stays where it is; they always show what is done. */
  private void showColumns(Understanding list) {
    var now = work.plan().asFound();
    if (drawn.filter(d -> d.reading().equals(now)).isEmpty()) drawn = Optional.of(new Columns(now, draw(list)));
    var chosen = new HashMap<String, String>();
    list.preview().columns().forEach((column, targets) -> chosen.put(column, choices.get(column).choice(targets)));
    drawn.ifPresent(d -> {
      d.form().refresh(chosen);
      d.form().enable(true);
    });
  }

  private Form draw(Understanding list) {
    for (Control before : columns.page().getChildren()) before.dispose();
    choices.clear();
    var fields = new ArrayList<Field>();
    list.preview().columns().forEach((column, targets) -> {
      var choice = new TargetChoices(column, list.found().columns().getOrDefault(column, targets));
      choices.put(column, choice);
      fields.add(choice.field(targets, example(list.preview(), column)));
    });
    var form = new Form(columns.page(), "import.column", fields, this::mapped);
    columns.fit();
    return form;
  }

  private void changed(UnaryOperator<ImportPlan> change) {
    awaiting(change.apply(work.plan()));
    work.change(change);
  }

  /** Until it is known how the list is read now, columns of another reading cannot be chosen. */
  private void awaiting(ImportPlan plan) {
    setPageComplete(false);
    drawn.ifPresent(d -> d.form().enable(d.reading().equals(plan.asFound())));
  }

  private void mapped(String column, String choice) {
    changed(plan -> plan.mapping(column, choices.get(column).targets(choice)));
  }

  private static String example(CapturePreview preview, String column) {
    int index = List.copyOf(preview.columns().keySet()).indexOf(column);
    return preview.rows().stream().map(r -> r.row().cells()).filter(c -> index < c.size() && !c.get(index).isBlank())
        .map(c -> Messages.TEXT.get("preview.example", c.get(index))).findFirst().orElse("");
  }

  private void tabs(Composite page) {
    var tabs = new TabFolder(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
    columns = new ScrolledPage(tabs);
    Spacing.page(1).applyTo(columns.page());
    tab(tabs, "preview.columns", columns.control());
    rows = new FirstRows(tabs);
    tab(tabs, "preview.rows", rows.control());
  }

  private static void tab(TabFolder tabs, String key, Control content) {
    var tab = new TabItem(tabs, SWT.NONE);
    Controls.id(tab, "import." + key);
    tab.setText(Messages.TEXT.get(key));
    tab.setControl(content);
  }
}
