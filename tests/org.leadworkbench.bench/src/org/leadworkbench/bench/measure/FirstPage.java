package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Ground;

/** The first page of the list that the workbench opens with; the floor reads one of the plain table through its index. */
public final class FirstPage implements Measurement {
  @Override
  public String name() {
    return "first-page";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(2);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    try (var first = ground.floor().connection().prepareStatement(Pages.FIRST)) {
      return Duel.ofShort(ground.rounds(), "ms").of(
          () -> Stopwatch.medianMillis(Pages.TIMES, () -> desk.find.find(Pages.LIST, Pages.SIZE)),
          () -> Stopwatch.medianMillis(Pages.TIMES, () -> Pages.rows(first)));
    }
  }
}
