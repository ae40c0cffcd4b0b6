package org.leadworkbench.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.undo.UndoStep;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What the user did since the program started, the latest first, for taking it back: heard from the store, so that every
 * window's steps are among it. What was done with several leads at once is one step.
 */
@Component(service = DoneSteps.class, immediate = true, reference = @Reference(name = "workbench", service = IWorkbench.class))
public final class DoneSteps {
  /** No person changes more in one go; an import does, and nothing of it is a step. */
  private static final int MOST_LEADS = 100;
  private static final int MOST_STEPS = 200;
  /** Several leads are changed in parts that follow one another. */
  private static final Duration PARTS = Duration.ofSeconds(5);
  private final Function<Collection<Id<Lead>>, Map<Id<Lead>, LeadEvent>> last;
  private final Supplier<Actor> who;
  private final Instant started;
  private final Set<Id<LeadEvent>> known = new HashSet<>();
  private final Deque<List<LeadEvent>> done = new ArrayDeque<>();
  private LeadStore.Subscription subscription = () -> {};

  /** On this store. */
  @Activate
  public DoneSteps(@Reference LeadStore store, @Reference UndoStep undo, @Reference WhoIsWorking who, @Reference Clock clock) {
    this(undo::last, who::actor, clock.instant());
    subscription = store.onChange(this::changed);
  }

  DoneSteps(Function<Collection<Id<Lead>>, Map<Id<Lead>, LeadEvent>> last, Supplier<Actor> who, Instant started) {
    this.last = last;
    this.who = who;
    this.started = started;
  }

  /** Hears that leads were changed, by whomever. */
  void changed(Set<Id<Lead>> leads) {
    if (leads.size() > MOST_LEADS) return;
    var actor = who.get();
    var steps = last.apply(leads).values().stream().filter(e -> e.actor().equals(actor) && !e.at().isBefore(started)).toList();
    add(steps);
  }

  /** The events that began the latest step, one for each lead; it is forgotten here. Empty where nothing is left. */
  public synchronized Optional<List<LeadEvent>> take() {
    return Optional.ofNullable(done.poll());
  }

  private synchronized void add(List<LeadEvent> steps) {
    var fresh = steps.stream().filter(e -> known.add(e.id())).toList();
    if (fresh.isEmpty()) return;
    if (done.peek() != null && belongsTo(done.peek(), fresh)) {
      var joined = new ArrayList<>(done.pop());
      joined.addAll(fresh);
      fresh = List.copyOf(joined);
    }
    done.push(fresh);
    if (done.size() > MOST_STEPS) done.removeLast();
  }

  private static boolean belongsTo(List<LeadEvent> before, List<LeadEvent> now) {
    var earlier = before.getLast();
    var later = now.getFirst();
    return before.size() > 1 && earlier.type() == later.type() && earlier.reason().equals(later.reason()) && earlier.at().plus(PARTS).isAfter(later.at());
  }

  @Deactivate
  void end() {
    subscription.close();
  }
}
