package org.leadworkbench.app;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.workspace.AskPassword;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Texts;

/** Asks for a store's password before the workbench opens, and whether the system's keyring is to keep it. */
final class PasswordDialog extends TitleAreaDialog {
  private static final Texts TEXTS = Texts.beside(PasswordDialog.class);
  private final StorePlace place;
  private final boolean again;
  private Text password;
  private Button remember;
  private Optional<AskPassword.Entered> entered = Optional.empty();

  PasswordDialog(Shell parent, StorePlace place, boolean again) {
    super(parent);
    this.place = place;
    this.again = again;
    setHelpAvailable(false);
  }

  /** What the user entered; empty where the dialog was cancelled. */
  Optional<AskPassword.Entered> ask() {
    return open() == Window.OK ? entered : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.get("password.title"));
    Controls.id(shell, "password");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.get("password.title"));
    setMessage(TEXTS.get("password.message", place.user().isEmpty() ? place : place.user() + ", " + place));
    if (again) setErrorMessage(TEXTS.get("password.again"));
    var page = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(page);
    new Label(page, SWT.NONE).setText(TEXTS.get("password.field"));
    password = Controls.id(new Text(page, SWT.BORDER | SWT.PASSWORD), "password.field");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
    remember = Controls.id(new Button(page, SWT.CHECK), "password.remember");
    remember.setText(TEXTS.get("password.remember"));
    GridDataFactory.fillDefaults().span(2, 1).applyTo(remember);
    return page;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("password.ok"), true), "password.ok");
    Controls.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "password.cancel");
  }

  @Override
  public void create() {
    super.create();
    password.setFocus();
  }

  @Override
  protected void okPressed() {
    entered = Optional.of(new AskPassword.Entered(password.getText(), remember.getSelection()));
    super.okPressed();
  }
}
