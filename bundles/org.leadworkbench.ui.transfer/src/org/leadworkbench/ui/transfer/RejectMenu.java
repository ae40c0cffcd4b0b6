package org.leadworkbench.ui.transfer;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** The reasons why sales sends a lead back, each under a digit of its own; the one that wants words asks for them. */
final class RejectMenu {
  private final InboxWork work;

  RejectMenu(InboxWork work) {
    this.work = work;
  }

  /** The menu at this control; a menu of the system is gone once something was chosen. */
  Menu open(Control at, Waiting lead) {
    var menu = Controls.id(new Menu(at.getShell(), SWT.POP_UP), "inbox.reasons");
    for (var reason : ReasonCode.values()) item(menu, reason, at, lead);
    menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(at.toDisplay(0, at.getSize().y));
    menu.setVisible(true);
    return menu;
  }

  private void item(Menu menu, ReasonCode reason, Control at, Waiting lead) {
    var item = Controls.id(new MenuItem(menu, SWT.PUSH), "inbox.reason." + reason.code());
    item.setText(Messages.TEXT.get("reject.reason", reason.ordinal() + 1, Terms.of(reason)));
    item.addListener(SWT.Selection, e -> {
      if (reason == ReasonCode.OTHER) ask(at, lead);
      else work.reject(lead, reason);
    });
  }

  private void ask(Control at, Waiting lead) {
    var words = new FormDialog.Words("inbox.note", Messages.TEXT.get("reject.title"), Messages.TEXT.get("reject.message", lead.title()),
        Messages.TEXT.get("reject.ok"));
    new FormDialog(at.getShell(), words, List.of(Field.paragraph("note", Messages.TEXT.get("reject.note"))),
        (values, done, refused) -> other(lead, values, done, refused)).open();
  }

  private void other(Waiting lead, Map<String, String> values, Runnable done, Consumer<String> refused) {
    work.reject(lead, ReasonCode.OTHER, values.getOrDefault("note", ""), done, refused);
  }
}
