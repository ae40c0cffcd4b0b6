package org.leadworkbench.store.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that begin together. */
public final class Crowd implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What each task answers, in their order; an exception of one of them where it threw. */
  public <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    var start = new CyclicBarrier(tasks.size());
    var answers = new ArrayList<T>();
    var running = tasks.stream().map(task -> threads.submit(() -> {
      start.await();
      return task.call();
    })).toList();
    for (var answer : running) answers.add(answer.get());
    return answers;
  }

  @Override
  public void close() {
    threads.close();
  }
}
