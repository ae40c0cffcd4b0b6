package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;

/** The command by which sales sends the shown lead back to marketing. */
public final class Reject extends AbstractHandler {
  private final RejectLead reject;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Reject(RejectLead reject, LeadWork work) {
    this.reject = reject;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var reason = new OpenChoice<>("reason", Messages.TEXT.get("field.reason"), List.of(ReasonCode.values()), Terms::of, "lead.reason.missing");
    var fields = List.of(reason.field(), Field.paragraph("note", Messages.TEXT.get("field.note")));
    work.asking(HandlerUtil.getActiveShell(event), "reject", fields, (lead, values, actor) ->
        reason.chosen(values).then(code -> reject.reject(lead, code, values.getOrDefault("note", ""), actor)));
    return null;
  }
}
