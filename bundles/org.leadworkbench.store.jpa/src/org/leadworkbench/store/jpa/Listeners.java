package org.leadworkbench.store.jpa;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.leadworkbench.core.port.LeadStore.Subscription;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of changes. They are called one after the other on a thread of their own, in order of the commits. */
final class Listeners implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private final List<Consumer<Set<Id<Lead>>>> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("lead-changes").factory());

  Subscription add(Consumer<Set<Id<Lead>>> listener) {
    Consumer<Set<Id<Lead>>> own = listener::accept; // the same listener may be added twice and ended once
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  void tell(Set<Id<Lead>> leads) {
    if (!leads.isEmpty() && !listeners.isEmpty()) thread.execute(() -> listeners.forEach(l -> tell(l, leads)));
  }

  private static void tell(Consumer<Set<Id<Lead>>> listener, Set<Id<Lead>> leads) {
    try {
      listener.accept(leads);
    } catch (RuntimeException e) {
      LOG.warn("A listener of {} changed leads failed: {}", leads.size(), e.getClass().getName(), e);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
