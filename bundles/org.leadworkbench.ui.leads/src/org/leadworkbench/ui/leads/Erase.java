package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.EraseLead;

/** The command that erases who the shown lead was. */
public final class Erase extends AbstractHandler {
  private final EraseLead erase;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public Erase(EraseLead erase, LeadWork work) {
    this.erase = erase;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var ground = new OpenChoice<>("ground", Messages.TEXT.get("field.ground"), List.of(EraseLead.Ground.values()), Messages.TEXT::of, "lead.reason.missing");
    work.asking(HandlerUtil.getActiveShell(event), "erase", List.of(ground.field()),
        (lead, values, actor) -> ground.chosen(values).then(why -> erase.erase(lead, why, actor)));
    return null;
  }
}
