package org.leadworkbench.cli.command;

import org.leadworkbench.core.transfer.SendDeliveries;
import picocli.CommandLine.Command;

/** Sends what is due and reads receipts. */
@Command(name = "transfer")
public final class TransferCommand implements Action {
  @Override
  public void run(Desk desk) {
    var send = desk.open(SendDeliveries.class);
    desk.console().progress(desk.texts().of("transfer.progress"));
    DeliveriesCommand.answer(desk, send.now(), "transfer.all");
  }
}
