package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.undo.Undone;
import org.leadworkbench.core.undo.UndoStep;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.DoneSteps;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** The command that takes back what the user did last, with whichever lead, and says what that was. */
public final class Undo extends AbstractHandler {
  private final UndoStep undo;
  private final DoneSteps done;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public Undo(UndoStep undo, DoneSteps done, CurrentLead current, WhoIsWorking who, Async async, EventAdmin events) {
    this.undo = undo;
    this.done = done;
    this.current = current;
    this.who = who;
    this.async = async;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (isTyping()) Topics.post(events, Topics.TOLD, Messages.TEXT.get("undo.typing"));
    else async.read(this::takeBack, told -> told.post(events), failed -> Topics.post(events, Topics.REFUSED, failed));
    return null;
  }

  /** Whoever is in the middle of typing means the words, not the lead. */
  private static boolean isTyping() {
    return Display.getCurrent().getFocusControl() instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0 && !text.getText().isEmpty();
  }

  private Told takeBack() {
    var step = done.take().or(this::ofShown);
    if (step.isEmpty()) return new Told(Messages.TEXT.get("undo.nothing"), false);
    var actor = who.actor();
    return told(step.get().stream().map(first -> undo.undo(first, actor)).toList());
  }

  /** What the user did with the shown lead before the program was started. */
  private Optional<List<LeadEvent>> ofShown() {
    var mine = who.actor();
    return current.id().map(lead -> undo.last(List.of(lead)).values().stream().filter(first -> first.actor().equals(mine)).toList()).filter(l -> !l.isEmpty());
  }

  private Told told(List<Result<Undone>> each) {
    var undone = new ArrayList<Undone>();
    var refusals = new ArrayList<String>();
    for (var result : each)
      switch (result) {
        case Result.Done<Undone>(var one) -> undone.add(one);
        case Result.Refused<Undone>(var why) -> refusals.add(why.text(Terms.language()));
      }
    if (undone.isEmpty()) return new Told(refusals.getFirst(), true);
    var what = Terms.of(undone.getFirst().step().type());
    if (!refusals.isEmpty()) return new Told(Messages.TEXT.get("undo.some", what, undone.size(), each.size(), refusals.getFirst()), true);
    if (undone.size() > 1) return new Told(Messages.TEXT.get("undo.several", what, undone.size()), false);
    current.show(undone.getFirst().lead().id());
    return new Told(Messages.TEXT.get("undo.one", what, LeadCard.title(undone.getFirst().lead())), false);
  }
}
