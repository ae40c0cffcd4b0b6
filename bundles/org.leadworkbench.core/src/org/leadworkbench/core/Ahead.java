package org.leadworkbench.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * A value that another thread makes out while this one does something else.
 *
 * @param <T> the value
 */
public final class Ahead<T> implements Supplier<T> {
  private final CompletableFuture<T> future;

  private Ahead(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins to make the value out on this thread, behind what waits there. */
  public static <T> Ahead<T> of(Executor thread, Supplier<T> value) {
    return new Ahead<>(CompletableFuture.supplyAsync(value, thread));
  }

  /** One thread with this name, which does not keep the program from ending. */
  public static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * The value, or the exception that came of it. Waits also where the thread was interrupted: whoever runs a transaction
   * minds that.
   */
  @Override
  public T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException own) throw own;
      throw e;
    }
  }
}
