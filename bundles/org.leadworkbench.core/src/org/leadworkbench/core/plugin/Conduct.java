package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.leadworkbench.core.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How one plug-in behaves, and the threads it is called on: three at most, those included on which it never came back.
 * What it starts itself belongs to its group of threads and is counted.
 */
final class Conduct {
  private static final Logger LOG = LoggerFactory.getLogger(Conduct.class);
  /** Why it is switched off: it failed too often. */
  static final String FAILED = "plugin.off";
  /** Why it is switched off: it started threads without end. */
  static final String THREADS = "plugin.threads";
  private static final int STRIKES = 3;
  private static final int WORKERS = 3;
  private static final int OWN_THREADS = 20;
  private final String plugin;
  private final ThreadGroup group;
  private final Semaphore free = new Semaphore(WORKERS);
  private final ThreadPoolExecutor workers;
  private int strikes;
  private volatile Optional<Refusal> off = Optional.empty();

  Conduct(String plugin) {
    this.plugin = plugin;
    group = new ThreadGroup("plug-in " + plugin);
    workers = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), this::worker);
  }

  private Thread worker(Runnable work) {
    var thread = new Thread(group, work, group.getName());
    thread.setDaemon(true);
    return thread;
  }

  String plugin() {
    return plugin;
  }

  /** Why it is not called any more, if so. */
  Optional<Refusal> off() {
    return off;
  }

  /** Starts the call on a thread of its own; empty where within the time limit none of the three came back from earlier ones. */
  <T> Optional<Future<T>> start(Callable<T> call, Duration limit) throws InterruptedException {
    if (!free.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) return Optional.empty();
    var task = new FutureTask<>(call);
    workers.execute(() -> {
      try {
        task.run();
      } finally {
        free.release();
      }
    });
    return Optional.of(task);
  }

  /** A call came to a good end. */
  synchronized void behaved() {
    strikes = 0;
    int own = group.activeCount() - workers.getPoolSize();
    if (own > OWN_THREADS) switchOff(Refusal.of(THREADS, plugin, own));
  }

  /** A call failed, or did not come back. */
  synchronized void struck() {
    if (++strikes >= STRIKES) switchOff(Refusal.of(FAILED, plugin, STRIKES));
  }

  private void switchOff(Refusal why) {
    if (off.isPresent()) return;
    off = Optional.of(why);
    LOG.error("Plug-in {} is switched off until the next start: {}", plugin, why.code());
  }

  void close() {
    workers.shutdown();
  }
}
