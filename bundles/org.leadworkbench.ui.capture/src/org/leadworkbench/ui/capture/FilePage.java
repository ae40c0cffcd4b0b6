package org.leadworkbench.ui.capture;

import java.util.List;
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
    work.async().read(work::readers, this::offer, this::setErrorMessage);
  }

  /** Whoever can read lists may be slow to say so. */
  private void offer(List<CaptureSource> readers) {
    if (form.control().isDisposed()) return;
    var options = readers.stream().map(r -> r.describe().basics()).map(d -> new Field.Option(d.id(), d.label().in(Terms.language()))).toList();
    form.add(new Field("reader", Messages.TEXT.get("file.reader"), "", Field.Kind.CHOICE, options, options.isEmpty() ? "" : options.getFirst().value()));
    if (options.isEmpty()) setErrorMessage(Messages.TEXT.get("file.noReader"));
    entered();
  }

  @Override
  public IWizardPage getNextPage() {
    return isPageComplete() ? super.getNextPage() : null;
  }

  private void entered() {
    choice.entered(new FileChoice.Entered(form.value("file"), form.value("source"), form.value("reader")));
  }

  private void chosen(boolean ready, boolean missing) {
    if (form.control().isDisposed()) return;
    form.complain("file", missing ? Messages.TEXT.get("file.missing") : "");
    setPageComplete(ready);
  }
}
