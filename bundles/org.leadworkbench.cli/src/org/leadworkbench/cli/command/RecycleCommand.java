package org.leadworkbench.cli.command;

import java.time.LocalDate;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.RecycleLead;
import org.leadworkbench.model.ReasonCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lays a lead aside until a day. */
@Command(name = "recycle")
public final class RecycleCommand extends LeadChange {
  @Option(names = "--until", paramLabel = "DATE", required = true)
  private LocalDate until;

  @Option(names = "--reason", paramLabel = "CODE", required = true, descriptionKey = "code")
  private ReasonCode reason;

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
  private String note;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(RecycleLead.class).recycle(id.value(), until, reason, note, desk.actor());
  }
}
