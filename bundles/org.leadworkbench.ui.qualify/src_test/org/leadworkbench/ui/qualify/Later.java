package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Work that waits until a test lets it happen, in any order. */
final class Later implements Executor {
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  void first() {
    waiting.removeFirst().run();
  }

  void last() {
    waiting.removeLast().run();
  }

  void all() {
    while (!waiting.isEmpty()) first();
  }
}
