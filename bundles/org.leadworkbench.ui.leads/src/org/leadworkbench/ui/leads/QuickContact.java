package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.LogContact;

/** The commands that note a contact by two keys and without a question; it can be taken back. */
public final class QuickContact extends AbstractHandler {
  private final LogContact log;
  private final LeadWork work;

  /** What is noted; the command's id ends with its name. */
  enum Kind {
    REACHED(ContactKind.CALL, true), MISSED(ContactKind.CALL, false), MAIL(ContactKind.MAIL, true), MEETING(ContactKind.MEETING, true);

    private final ContactKind kind;
    private final boolean reached;

    Kind(ContactKind kind, boolean reached) {
      this.kind = kind;
      this.reached = reached;
    }

    static Kind of(String command) {
      return valueOf(command.substring(command.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
  }

  /** Made by the workbench. */
  @Inject
  public QuickContact(LogContact log, LeadWork work) {
    this.log = log;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var noted = Kind.of(event.getCommand().getId());
    work.now((lead, actor) -> log.log(lead, noted.kind, noted.reached, "", actor), lead -> Messages.TEXT.get("contact.noted", Messages.TEXT.of(noted), LeadCard.title(lead)));
    return null;
  }
}
