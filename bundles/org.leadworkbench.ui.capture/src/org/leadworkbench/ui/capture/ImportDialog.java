package org.leadworkbench.ui.capture;

import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.TitleArea;

/** The platform's dialog of a wizard, with stable names for its window and buttons. */
final class ImportDialog extends WizardDialog {
  private static final Map<Integer, String> BUTTONS = Map.of(IDialogConstants.BACK_ID, "back", IDialogConstants.NEXT_ID, "next",
      IDialogConstants.FINISH_ID, "finish", IDialogConstants.CANCEL_ID, "cancel");

  ImportDialog(Shell parent, IWizard wizard) {
    super(parent, wizard);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    Controls.id(shell, "import");
  }

  @Override
  public void create() {
    super.create();
    TitleArea.align(getTitleImageLabel());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    BUTTONS.forEach((id, name) -> Controls.id(getButton(id), "import." + name));
  }
}
