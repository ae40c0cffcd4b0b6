package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Carries things from a plug-in's thread to the caller's, some hundred at a time; whoever is faster waits. */
final class Belt<T> {
  private static final int LOAD = 256;
  private static final long OLD = Duration.ofSeconds(1).toNanos();
  private final BlockingQueue<List<T>> loads = new ArrayBlockingQueue<>(4);
  private List<T> load = new ArrayList<>(LOAD);
  private long since = System.nanoTime();
  private volatile boolean stopped;
  private volatile boolean left;

  /** Runs the feed and puts what it brings onto the belt, with an empty load as its end. */
  <A> A carry(Guard.Feed<T, A> feed) throws Exception {
    try {
      return feed.into(this::put);
    } finally {
      if (!load.isEmpty()) send();
      send();
    }
  }

  /** Keeps nothing once it is told to stop: who is deaf to that must not fill the memory. */
  private boolean put(T thing) {
    if (stopped) return false;
    load.add(thing);
    try {
      if (load.size() == LOAD || System.nanoTime() - since > OLD) send();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !stopped;
  }

  private void send() throws InterruptedException {
    if (left) return; // there is nobody to make room for it
    loads.put(load);
    load = new ArrayList<>(LOAD);
    since = System.nanoTime();
  }

  /** Hands everything to the taker, on this thread; false where nothing comes for so long, not even an end after it was told to stop. */
  boolean unload(Duration silence, Predicate<T> taker, Future<?> running) throws InterruptedException {
    boolean whole = false;
    try {
      List<T> next;
      while ((next = loads.poll(silence.toMillis(), TimeUnit.MILLISECONDS)) != null) {
        if (next.isEmpty()) return whole = true;
        if (!stopped) stopped = !next.stream().allMatch(taker);
      }
      return false;
    } finally {
      if (!whole) leave(running);
    }
  }

  private void leave(Future<?> running) {
    stopped = true;
    left = true;
    running.cancel(true);
  }
}
