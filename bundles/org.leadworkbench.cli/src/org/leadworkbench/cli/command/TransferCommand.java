package org.leadworkbench.cli.command;

import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.transfer.RouteWaiting;
import org.leadworkbench.core.transfer.SendDeliveries;
import picocli.CommandLine.Command;

/** Sends what is due and reads receipts; takes up what was nurtured and is due. */
@Command(name = "transfer")
public final class TransferCommand implements Action {
  @Override
  public void run(Desk desk) {
    var send = desk.open(SendDeliveries.class);
    desk.console().progress(desk.texts().of("transfer.progress"));
    desk.open(ResumeDue.class).resume();
    DeliveriesCommand.answer(desk, send.now(), "transfer.all");
    tellWaiting(desk);
  }

  /** Tells people how many qualified leads nobody can take yet, and what to do. */
  static void tellWaiting(Desk desk) {
    if (desk.json()) return;
    long waiting = desk.open(FindLeads.class).count(RouteWaiting.WAITING);
    if (waiting > 0) desk.line(desk.texts().of("transfer.waiting", waiting));
  }
}
