package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;

class LatestTest {
  private final ArrayDeque<Runnable> work = new ArrayDeque<>();
  private final List<String> shown = new ArrayList<>();
  private final Latest latest = new Latest(new Async(work::add, Runnable::run));

  @Test
  void newestWinsAlsoWhereItIsReadyFirst() {
    latest.run(() -> Result.done("old"), shown::add, shown::add);
    latest.run(() -> Result.done("new"), shown::add, shown::add);

    work.removeLast().run();
    work.removeLast().run();

    assertEquals(List.of("new"), shown);
  }

  @Test
  void forgottenWorkIsNotShown() {
    latest.run(() -> Result.done("old"), shown::add, shown::add);
    latest.forget();
    work.remove().run();

    assertEquals(List.of(), shown);
  }

  @Test
  void refusalIsShownInTheUsersWords() {
    latest.run(() -> Result.refused("lead.unknown", "x-1"), done -> shown.add("done"), shown::add);
    work.remove().run();

    assertEquals(1, shown.size());
    assertEquals(true, shown.getFirst().contains("x-1"));
  }
}
