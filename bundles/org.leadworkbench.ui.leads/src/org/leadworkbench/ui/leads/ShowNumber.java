package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.LegalBasis;
import org.leadworkbench.core.lead.RevealNumber;
import org.leadworkbench.model.Consent;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.form.Field;
import org.osgi.service.event.EventAdmin;

/** The command that shows the lead's number for a call whose legal basis is named; it stands in the lead's card. */
public final class ShowNumber extends AbstractHandler {
  private final RevealNumber reveal;
  private final LeadWork work;
  private final CurrentLead current;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public ShowNumber(RevealNumber reveal, LeadWork work, CurrentLead current, EventAdmin events) {
    this.reveal = reveal;
    this.work = work;
    this.current = current;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    showCard(event);
    var agreed = current.shown().map(ShownLead::lead).filter(lead -> lead.consent() == Consent.YES);
    agreed.ifPresentOrElse(lead -> Topics.post(events, Topics.TOLD, Messages.TEXT.get("number.agreed", LeadCard.title(lead))), () -> ask(event));
    return null;
  }

  private void ask(ExecutionEvent event) {
    var basis = new OpenChoice<>("basis", Messages.TEXT.get("field.basis"), List.of(LegalBasis.values()), Terms::of, "lead.number.basis");
    var fields = List.of(basis.field(), Field.paragraph("note", Messages.TEXT.get("field.note")));
    work.asking(HandlerUtil.getActiveShell(event), "number", fields, (lead, values, actor) ->
        basis.chosen(values).then(named -> reveal.reveal(lead, named, values.getOrDefault("note", ""), actor))
            .then(number -> {
              Topics.post(events, Revealed.TOPIC, new Revealed(lead, number));
              return Result.done(number);
            }));
  }

  /** Without the card nobody would see the number. */
  private static void showCard(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(LeadView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
