package org.leadworkbench.core.qualification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdaptiveOrderTest {
  private static final int FIFTH = Asking.QUESTIONS / 5;
  private final Asking asking = new Asking(700);

  @Test
  void aFifthOfTheAnswersTellsNearlyAll() {
    double reached = asking.adaptive(FIFTH) / asking.all();

    assertTrue(reached >= 0.98, "reaches " + reached + " of the full AUC");
  }

  @Test
  void noFixedOrderTellsAsMuch() {
    double adaptive = asking.adaptive(FIFTH);
    double fixed = asking.bestFixed(FIFTH);
    assertTrue(adaptive > fixed, adaptive + " is not above " + fixed);
  }
}
