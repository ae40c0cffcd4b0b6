package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.lead.AssignLead;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;
import org.osgi.service.event.EventAdmin;

/** The command that makes one person responsible for all selected leads. */
public final class AssignSeveral extends AbstractHandler {
  private final AssignLead assign;
  private final ListPeople people;
  private final WhoIsWorking who;
  private final SeveralWork work;
  private final Async async;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public AssignSeveral(AssignLead assign, ListPeople people, WhoIsWorking who, SeveralWork work, Async async, EventAdmin events) {
    this.assign = assign;
    this.people = people;
    this.who = who;
    this.work = work;
    this.async = async;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var shell = HandlerUtil.getActiveShell(event);
    work.selected(AssignLead::takes).ifPresent(several ->
        async.read(people::people, all -> ask(shell, several, all), failed -> Topics.post(events, Topics.REFUSED, failed)));
    return null;
  }

  private void ask(Shell shell, Several several, List<Person> all) {
    if (all.isEmpty()) {
      Topics.post(events, Topics.REFUSED, Messages.TEXT.get("assign.nobody"));
      return;
    }
    var options = all.stream().map(p -> new Field.Option(p.id().value(), Messages.TEXT.get("assign.person", p.name(), Terms.of(p.role())))).toList();
    var person = new Field("person", Messages.TEXT.get("assign.to"), "", Field.Kind.CHOICE, options, options.getFirst().value());
    var words = new FormDialog.Words("assign", Messages.TEXT.get("assign.title"), several.preview(), Messages.TEXT.get("assign.ok"));
    new FormDialog(shell, words, List.of(person), (values, done, refused) -> {
      work.start(Messages.TEXT.get("assign.job"), several.can(), part -> assign.assign(part, Id.of(values.get("person")), who.actor()));
      done.run();
    }).open();
  }
}
