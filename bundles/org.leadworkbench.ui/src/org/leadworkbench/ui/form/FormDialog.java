package org.leadworkbench.ui.form;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.TitleArea;

/** A small dialog made of fields. It stays open, with the reason at its top, until what was entered is accepted. */
public final class FormDialog extends TitleAreaDialog {
  private static final int WIDTH = 520;
  private final Words words;
  private final List<Field> fields;
  private final Submit submit;
  private Form form;
  private Watch watch = (values, say) -> {};

  /**
   * The texts of a dialog.
   *
   * @param id stable name of the dialog; its buttons are {@code id.ok} and {@code id.cancel}
   * @param title what is done
   * @param message a sentence about it
   * @param ok the label of the button that does it
   * @param cancel the label of the other button
   */
  public record Words(String id, String title, String message, String ok, String cancel) {
    /** With the platform's word for cancel. */
    public Words(String id, String title, String message, String ok) {
      this(id, title, message, ok, IDialogConstants.CANCEL_LABEL);
    }
  }

  /** What is done with what was entered. Both may be called later, on the screen's thread. */
  @FunctionalInterface
  public interface Submit {
    /**
     * Does it.
     *
     * @param values the values that are not empty, by the field's id
     * @param done closes the dialog
     * @param refused shows why not
     */
    void submit(Map<String, String> values, Runnable done, Consumer<String> refused);
  }

  /** Who has something to say while the user still types. */
  @FunctionalInterface
  public interface Watch {
    /**
     * The user entered something.
     *
     * @param values as in {@link Submit}
     * @param say shows a sentence at the top, then or later, in place of the message; an empty one brings the message back
     */
    void entered(Map<String, String> values, Consumer<String> say);
  }

  /** A dialog above this window; {@code open} returns at once. */
  public FormDialog(Shell parent, Words words, List<Field> fields, Submit submit) {
    super(parent);
    this.words = words;
    this.fields = fields;
    this.submit = submit;
    setHelpAvailable(false);
    setBlockOnOpen(false);
  }

  /** Tells this one what is entered. */
  public FormDialog watching(Watch watch) {
    this.watch = watch;
    return this;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.title());
    Controls.id(shell, words.id());
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(words.title());
    setMessage(words.message());
    var scrolled = new ScrolledPage((Composite) super.createDialogArea(parent));
    Spacing.page(1).margins(Spacing.LARGE, Spacing.LARGE).applyTo(scrolled.page());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled.control());
    form = new Form(scrolled.page(), words.id(), fields, (field, value) -> entered());
    return scrolled.control();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, IDialogConstants.OK_ID, words.ok(), true), words.id() + ".ok");
    Controls.id(createButton(parent, IDialogConstants.CANCEL_ID, words.cancel(), false), words.id() + ".cancel");
  }

  @Override
  protected Point getInitialSize() {
    var shell = getShell();
    int most = shell.getMonitor().getClientArea().height * 9 / 10;
    return new Point(WIDTH, Math.min(most, shell.computeSize(WIDTH, SWT.DEFAULT, true).y));
  }

  private void entered() {
    setErrorMessage(null);
    watch.entered(form.values(), said -> {
      if (getShell() == null || getShell().isDisposed()) return;
      if (said.isEmpty()) setMessage(words.message());
      else setMessage(said, IMessageProvider.WARNING);
    });
  }

  @Override
  public void create() {
    super.create();
    TitleArea.align(getTitleImageLabel());
    form.focus();
  }

  @Override
  protected void okPressed() {
    if (!form.readable()) return;
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    submit.submit(form.values(), this::close, this::refused);
  }

  private void refused(String why) {
    if (getShell() == null || getShell().isDisposed()) return;
    setErrorMessage(why);
    getButton(IDialogConstants.OK_ID).setEnabled(true);
  }
}
