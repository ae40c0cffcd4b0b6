package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.LogContact;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;

/** The command that notes that somebody got in touch with the shown lead, or tried. */
public final class NoteContact extends AbstractHandler {
  private final LogContact log;
  private final LeadWork work;

  /** Made by the workbench. */
  @Inject
  public NoteContact(LogContact log, LeadWork work) {
    this.log = log;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var fields = List.of(
        Field.choice("kind", Messages.TEXT.get("field.kind"), List.of(ContactKind.values()), Terms::of),
        Field.yesNo("reached", Messages.TEXT.get("field.reached"), true),
        new Field("again", Messages.TEXT.get("field.again"), Messages.TEXT.get("field.again.help"), Field.Kind.DAY, List.of(), ""),
        Field.paragraph("note", Messages.TEXT.get("field.note")));
    work.asking(HandlerUtil.getActiveShell(event), "contact", fields, (lead, values, actor) ->
        log.log(lead, Field.chosen(ContactKind.class, values.get("kind")), "yes".equals(values.get("reached")), values.getOrDefault("note", ""),
            Optional.ofNullable(values.get("again")).map(LocalDate::parse), actor));
    return null;
  }
}
