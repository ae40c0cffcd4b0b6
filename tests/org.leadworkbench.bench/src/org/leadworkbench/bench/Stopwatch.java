package org.leadworkbench.bench;

import java.util.concurrent.Callable;

/** Times work by the wall clock. */
public final class Stopwatch {
  private Stopwatch() {}

  /** Work that may fail. */
  @FunctionalInterface
  public interface Task {
    /** Does it. */
    void run() throws Exception;
  }

  /** How many seconds it took. */
  public static double seconds(Task work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** How many milliseconds one of so many took. */
  public static double millisEach(int times, Task all) throws Exception {
    return seconds(all) * 1e3 / times;
  }

  /** The median milliseconds of a call that is repeated so often; its answers are not looked at. */
  public static double medianMillis(int times, Callable<?> call) throws Exception {
    var figures = new java.util.ArrayList<Double>(times);
    for (int i = 0; i < times; i++) figures.add(seconds(call::call) * 1e3);
    return Spread.of(figures).median();
  }
}
