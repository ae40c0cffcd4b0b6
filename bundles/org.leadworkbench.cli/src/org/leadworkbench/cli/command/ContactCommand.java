package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.LogContact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Notes that somebody got in touch with a lead, or tried. */
@Command(name = "contact")
public final class ContactCommand extends LeadChange {
  @Option(names = "--kind", paramLabel = "KIND", required = true)
  private ContactKind kind;

  @Option(names = "--reached", paramLabel = "yes|no", required = true)
  private YesNo reached;

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
  private String note;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(LogContact.class).log(id.value(), kind, reached == YesNo.YES, note, desk.actor());
  }
}
