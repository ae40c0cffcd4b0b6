package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;

/** The first page of the list with ten times as many leads: the floor is the product itself on a tenth of them. */
public final class FirstPageGrowth implements Measurement {
  @Override
  public String name() {
    return "first-page-growth";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.3);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var many = ground.desk();
    try (var tenth = ground.tenth()) {
      var few = tenth.desk();
      return Duel.ofShort(ground.rounds(), "ms").of(() -> page(many), () -> page(few));
    }
  }

  private static double page(Desk desk) throws Exception {
    return Stopwatch.medianMillis(Pages.TIMES, () -> desk.find.find(Pages.LIST, Pages.SIZE));
  }
}
