package org.leadworkbench.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Work that waits until a test lets it happen. */
final class Later implements Executor {
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  void first() {
    waiting.removeFirst().run();
  }

  int waiting() {
    return waiting.size();
  }

  void all() {
    while (!waiting.isEmpty()) first();
  }
}
