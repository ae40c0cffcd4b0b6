package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncTest {
  private final List<String> told = new ArrayList<>();
  private final Async async = new Async(Runnable::run, Runnable::run);

  @Test
  void whoWaitsIsToldOfAnErrorAsWell() {
    async.read(() -> {
      throw new NoClassDefFoundError("gone");
    }, done -> told.add("done"), told::add);

    assertEquals(List.of(Failure.text(new NoClassDefFoundError("gone"))), told);
  }
}
