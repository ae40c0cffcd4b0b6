package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.osgi.service.event.EventAdmin;

/** Does something with the selected leads: in the background, in parts, with progress and until it is cancelled. */
@Creatable
public final class SeveralWork {
  private static final int PART = 100;
  private final SelectedLeads selected;
  private final Background background;
  private final EventAdmin events;

  /** What is done with a part of the leads; what became of each. */
  interface Step extends Function<List<Id<Lead>>, Result<Map<Id<Lead>, Result<Lead>>>> {}

  /** Made by the workbench. */
  @Inject
  public SeveralWork(SelectedLeads selected, Background background, EventAdmin events) {
    this.selected = selected;
    this.background = background;
    this.events = events;
  }

  /** The selected leads where it can be done with at least one; else the user is told why not. */
  Optional<Several> selected(Predicate<State> takes) {
    var several = new Several(selected.rows(), takes);
    if (!several.can().isEmpty()) return Optional.of(several);
    Topics.post(events, Topics.REFUSED, several.rows().isEmpty() ? Messages.TEXT.get("several.none") : several.preview());
    return Optional.empty();
  }

  /** Does it with these leads. */
  void start(String name, List<Id<Lead>> leads, Step step) {
    background.start(name, progress -> run(progress, name, leads, step));
  }

  static Told run(IProgressMonitor progress, String name, List<Id<Lead>> leads, Step step) {
    progress.beginTask(name, leads.size());
    int done = 0;
    var refusals = new ArrayList<String>();
    for (int from = 0; from < leads.size() && !progress.isCanceled(); from += PART) {
      var part = leads.subList(from, Math.min(leads.size(), from + PART));
      switch (step.apply(part)) {
        case Result.Refused<Map<Id<Lead>, Result<Lead>>>(var why) -> {
          return new Told(why.text(Terms.language()), true);
        }
        case Result.Done<Map<Id<Lead>, Result<Lead>>>(var each) -> {
          for (var one : each.values())
            if (one instanceof Result.Refused<Lead>(var why)) refusals.add(why.text(Terms.language()));
            else done++;
        }
      }
      progress.worked(part.size());
      progress.subTask(Messages.TEXT.get("several.progress", done, leads.size()));
    }
    return told(done, leads.size(), refusals);
  }

  private static Told told(int done, int all, List<String> refusals) {
    if (done == all) return new Told(Messages.TEXT.get("several.done", done), false);
    return new Told(refusals.isEmpty() ? Messages.TEXT.get("several.cancelled", done, all) : Messages.TEXT.get("several.refused", done, all, refusals.getFirst()), true);
  }
}
