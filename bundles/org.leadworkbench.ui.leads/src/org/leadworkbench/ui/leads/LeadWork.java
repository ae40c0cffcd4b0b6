package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;
import org.osgi.service.event.EventAdmin;

/**
 * What every command does on the shown lead: it works off the screen's thread, and a refusal is shown where the lead is.
 * While another lead is still being read nothing is done: the user would look at one and change the other.
 */
@Creatable
public final class LeadWork {
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;
  private final EventAdmin events;

  /** Something done with a lead, with what was entered. */
  interface Step {
    Result<?> take(Id<Lead> lead, Map<String, String> values, Actor actor);
  }

  /** Made by the workbench. */
  @Inject
  public LeadWork(CurrentLead current, WhoIsWorking who, Async async, EventAdmin events) {
    this.current = current;
    this.who = who;
    this.async = async;
    this.events = events;
  }

  /** Does this at once. */
  void now(BiFunction<Id<Lead>, Actor, Result<?>> step) {
    shown(lead -> run(() -> step.apply(lead.id(), who.actor()), done -> refusedAre(""), this::refusedAre));
  }

  /** Does this at once and says what was done. */
  void now(BiFunction<Id<Lead>, Actor, Result<?>> step, Function<Lead, String> told) {
    shown(lead -> run(() -> step.apply(lead.id(), who.actor()), done -> Topics.post(events, Topics.TOLD, told.apply(lead.lead())), this::refusedAre));
  }

  /** Asks first; the lead is the one that is shown when the dialog opens, and the dialog names it. */
  void asking(Shell shell, String dialog, List<Field> fields, Step step) {
    shown(lead -> new FormDialog(shell, words(dialog, lead), fields, (values, done, refused) ->
        run(() -> step.take(lead.id(), values, who.actor()), result -> {
          done.run();
          refusedAre("");
        }, refused)).open());
  }

  private static FormDialog.Words words(String dialog, ShownLead lead) {
    var message = Messages.TEXT.get(dialog + ".message", LeadCard.title(lead.lead()));
    return new FormDialog.Words(dialog, Messages.TEXT.get(dialog + ".title"), message, Messages.TEXT.get(dialog + ".ok"));
  }

  private void shown(Consumer<ShownLead> work) {
    current.shown().ifPresentOrElse(work, () -> refusedAre(Messages.TEXT.get("work.reading")));
  }

  private void run(Supplier<Result<?>> work, Consumer<Object> done, Consumer<String> refused) {
    async.run(() -> widened(work.get()), done, refused);
  }

  private static <T> Result<Object> widened(Result<T> result) {
    return result.then(Result::done);
  }

  private void refusedAre(String sentence) {
    Topics.post(events, Topics.REFUSED, sentence);
  }
}
