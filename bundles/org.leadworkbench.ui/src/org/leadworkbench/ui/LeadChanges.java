package org.leadworkbench.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;

/**
 * Tells the windows which leads were changed; an import's thousand commits become a few events a second. It waits for the
 * workbench, as a command without a window shows no lists that would have to be held in memory.
 */
@Component(service = LeadChanges.class, immediate = true, reference = @Reference(name = "workbench", service = IWorkbench.class))
public final class LeadChanges {
  private static final long JOINED_MILLIS = 250;
  private final EventAdmin events;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("lead-changes").factory());
  private final LeadStore.Subscription subscription;
  private Set<Id<Lead>> changed = new HashSet<>();

  /** On this store. */
  @Activate
  public LeadChanges(@Reference LeadStore store, @Reference EventAdmin events) {
    this.events = events;
    subscription = store.onChange(new LeadStore.Listener() {
      @Override
      public void changed(Set<Id<Lead>> leads) {
        add(leads);
      }

      @Override
      public void anyChanged() {
        Topics.post(events, Topics.LEADS_CHANGED, Topics.ANY_LEAD);
      }
    });
  }

  private synchronized void add(Set<Id<Lead>> leads) {
    if (changed.isEmpty()) timer.schedule(this::tell, JOINED_MILLIS, TimeUnit.MILLISECONDS);
    changed.addAll(leads);
  }

  private synchronized void tell() {
    var leads = Set.copyOf(changed);
    changed = new HashSet<>();
    Topics.post(events, Topics.LEADS_CHANGED, leads);
  }

  @Deactivate
  void end() {
    subscription.close();
    timer.shutdownNow();
  }
}
