package org.leadworkbench.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of the process, such as by Ctrl+C or a signal, that comes while something is done: it waits until that has been left in order. */
final class Ending implements AutoCloseable {
  private static final int PATIENCE = 20;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch left = new CountDownLatch(1);
  private final Thread end = new Thread(this::come, "end of the process");
  private volatile boolean coming;

  /** Watched for until it is closed. */
  static Ending watched() {
    var ending = new Ending();
    Runtime.getRuntime().addShutdownHook(ending.end);
    return ending;
  }

  /** Whether the process is to end. */
  boolean isComing() {
    return coming;
  }

  /** Waits until the process is to end. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process is to end; returns when what is done has been left, or will not be soon. */
  void come() {
    coming = true;
    asked.countDown();
    try {
      left.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was done has been left. */
  @Override
  public void close() {
    left.countDown();
    if (!coming) unwatch();
  }

  private void unwatch() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException tooLate) {
      coming = true;
    }
  }
}
