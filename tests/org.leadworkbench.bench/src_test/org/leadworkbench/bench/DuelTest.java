package org.leadworkbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {
  private final List<String> turns = new ArrayList<>();

  @Test
  void bothTakeTurnsAndWhoBeginsChanges() throws Exception {
    new Duel(0, 3, "ms").of(() -> turn("ours"), () -> turn("floor"));
    assertEquals(List.of("ours", "floor", "floor", "ours", "ours", "floor"), turns);
  }

  @Test
  void aFloorThatFollowsNeverBegins() throws Exception {
    new Duel(1, 2, "ms").afterwards(() -> turn("ours"), () -> turn("floor"));
    assertEquals(List.of("ours", "floor", "ours", "floor", "ours", "floor"), turns);
  }

  @Test
  void theFirstRoundsAreNotCounted() throws Exception {
    var figures = new Duel(2, 3, "ms").of(() -> turn("ours"), () -> 10 * turn("floor"));
    assertEquals(new Spread(8, 5, 9), figures.ours());
    assertEquals(new Spread(70, 60, 100), figures.floor());
  }

  private double turn(String who) {
    turns.add(who);
    return turns.size();
  }
}
