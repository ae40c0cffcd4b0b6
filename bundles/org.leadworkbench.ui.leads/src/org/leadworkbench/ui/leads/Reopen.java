package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.ReopenLead;
import org.leadworkbench.ui.form.Field;

/** The command that takes up the shown lead again. */
public final class Reopen extends AbstractHandler {
  private final ReopenLead reopen;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Reopen(ReopenLead reopen, LeadWork work) {
    this.reopen = reopen;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    work.asking(HandlerUtil.getActiveShell(event), "reopen", List.of(Field.line("reason", Messages.TEXT.get("field.reason"), "")),
        (lead, values, actor) -> reopen.reopen(lead, values.getOrDefault("reason", ""), actor));
    return null;
  }
}
