package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.FormDialog;

/** The command that corrects what is known of who the shown lead is. */
public final class Edit extends AbstractHandler {
  private final EditLead edit;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;

  /** Made by the workbench. */
  @Inject
  public Edit(EditLead edit, CurrentLead current, WhoIsWorking who, Async async) {
    this.edit = edit;
    this.current = current;
    this.who = who;
    this.async = async;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Consumer<ShownLead> ask = lead -> {
      var fields = new EditFields(lead.lead());
      var words = new FormDialog.Words("edit", Messages.TEXT.get("edit.title"), Messages.TEXT.get("edit.message", LeadCard.title(lead.lead())), Messages.TEXT.get("edit.ok"));
      new FormDialog(HandlerUtil.getActiveShell(event), words, fields.fields(), (values, done, refused) ->
          async.run(() -> edit.edit(lead.lead(), fields.changed(values), who.actor()), now -> done.run(), refused)).open();
    };
    current.shown().ifPresent(ask);
    return null;
  }
}
