package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.RecycleLead;

/** The command that lays the shown lead aside until a day. */
public final class Recycle extends AbstractHandler {
  private final RecycleLead recycle;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Recycle(RecycleLead recycle, LeadWork work) {
    this.recycle = recycle;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var aside = new LaidAside();
    work.asking(HandlerUtil.getActiveShell(event), "recycle", aside.fields(),
        (lead, values, actor) -> aside.read(values).then(entered -> recycle.recycle(lead, entered.until(), entered.reason(), entered.note(), actor)));
    return null;
  }
}
