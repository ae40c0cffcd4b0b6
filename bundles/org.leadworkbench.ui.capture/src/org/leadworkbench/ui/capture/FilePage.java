package org.leadworkbench.ui.capture;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** Which list, and where it comes from. */
final class FilePage extends WizardPage {
  private final Import work;
  private final FileChoice choice;
  private Form form;
  private Optional<Form> reader = Optional.empty();

  FilePage(Import work) {
    super("file");
    this.work = work;
    choice = new FileChoice(work, this::chosen);
    setTitle(Messages.TEXT.get("file.title"));
    setDescription(Messages.TEXT.get("file.message"));
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.page(1).applyTo(page);
    form = new Form(page, "import", List.of(
        new Field("file", Messages.TEXT.get("file.file"), "", Field.Kind.FILE, List.of(), ""),
        new Field("source", Messages.TEXT.get("file.source"), Messages.TEXT.get("file.source.help"), Field.Kind.LINE, List.of(), "")), (field, value) -> entered());
    setControl(page);
    work.async().read(work::readers, readers -> offer(page, readers), this::setErrorMessage);
  }

  /** Whoever can read lists may be slow to say so. */
  private void offer(Composite page, List<CaptureSource> readers) {
    if (page.isDisposed()) return;
    var options = readers.stream().map(r -> r.describe().basics()).map(d -> new Field.Option(d.id(), d.label().in(Terms.language()))).toList();
    reader = Optional.of(new Form(page, "import", List.of(
        new Field("reader", Messages.TEXT.get("file.reader"), "", Field.Kind.CHOICE, options, options.isEmpty() ? "" : options.getFirst().value())), (field, value) -> entered()));
    page.layout(true, true);
    if (options.isEmpty()) setErrorMessage(Messages.TEXT.get("file.noReader"));
    entered();
  }

  @Override
  public IWizardPage getNextPage() {
    return isPageComplete() ? super.getNextPage() : null;
  }

  private void entered() {
    choice.entered(new FileChoice.Entered(form.value("file"), form.value("source"), reader.map(r -> r.value("reader")).orElse("")));
  }

  private void chosen(boolean ready, boolean missing) {
    if (form.control().isDisposed()) return;
    form.complain("file", missing ? Messages.TEXT.get("file.missing") : "");
    setPageComplete(ready);
  }
}
