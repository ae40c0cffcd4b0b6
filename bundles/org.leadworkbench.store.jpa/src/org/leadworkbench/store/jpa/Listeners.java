package org.leadworkbench.store.jpa;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.leadworkbench.core.port.LeadStore.Listener;
import org.leadworkbench.core.port.LeadStore.Subscription;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of changes. They are called one after the other on a thread of their own, in order of the commits. */
final class Listeners implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private final List<Entry> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("lead-changes").factory());

  Subscription add(Listener listener) {
    var own = new Entry(listener); // the same listener may be added twice and ended once
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  void tell(Set<Id<Lead>> leads) {
    if (!leads.isEmpty()) tell(listener -> listener.changed(leads));
  }

  void tellOfMemory() {
    tell(Listener::listsAreInMemory);
  }

  void tellOfAny() {
    tell(Listener::anyChanged);
  }

  private void tell(Consumer<Listener> news) {
    if (!listeners.isEmpty() && !thread.isShutdown()) thread.execute(() -> listeners.forEach(l -> tell(l.listener, news)));
  }

  private static void tell(Listener listener, Consumer<Listener> news) {
    try {
      news.accept(listener);
    } catch (RuntimeException e) {
      LOG.warn("A listener of changed leads failed: {}", e.getClass().getName(), e);
    }
  }

  private static final class Entry {
    private final Listener listener;

    Entry(Listener listener) {
      this.listener = listener;
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
