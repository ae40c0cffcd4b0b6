package org.leadworkbench.ui.capture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** Which list, and where it comes from. */
final class FilePage extends WizardPage {
  private final Import work;
  private Form form;

  FilePage(Import work) {
    super("file");
    this.work = work;
    setTitle(Messages.TEXT.get("file.title"));
    setDescription(Messages.TEXT.get("file.message"));
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.page(1).applyTo(page);
    form = new Form(page, "import", fields(), (field, value) -> check());
    setControl(page);
    if (work.readers().isEmpty()) setErrorMessage(Messages.TEXT.get("file.noReader"));
  }

  private List<Field> fields() {
    var readers = work.readers().stream().map(r -> r.describe().basics()).map(d -> new Field.Option(d.id(), d.label().in(Terms.language()))).toList();
    return List.of(
        new Field("file", Messages.TEXT.get("file.file"), "", Field.Kind.FILE, List.of(), ""),
        new Field("source", Messages.TEXT.get("file.source"), Messages.TEXT.get("file.source.help"), Field.Kind.LINE, List.of(), ""),
        new Field("reader", Messages.TEXT.get("file.reader"), "", Field.Kind.CHOICE, readers, readers.isEmpty() ? "" : readers.getFirst().value()));
  }

  @Override
  public IWizardPage getNextPage() {
    return isPageComplete() ? super.getNextPage() : null;
  }

  private void check() {
    var typed = form.value("file");
    var file = file(typed);
    form.complain("file", file.isPresent() || typed.isEmpty() ? "" : Messages.TEXT.get("file.missing"));
    setPageComplete(file.isPresent() && !work.readers().isEmpty());
    file.ifPresent(f -> work.plan(ImportPlan.of(f, form.value("source"), work.reader(form.value("reader")))));
  }

  private static Optional<Path> file(String typed) {
    try {
      return Optional.of(Path.of(typed.strip())).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
