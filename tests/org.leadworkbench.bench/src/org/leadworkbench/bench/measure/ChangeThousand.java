package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.model.ReasonCode;

/** A thousand leads end for the same reason; the floor is as many guarded updates in one transaction. */
public final class ChangeThousand implements Measurement {
  @Override
  public String name() {
    return "change-thousand";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(2.5);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    int count = ground.thousand();
    int all = count * (ground.rounds() + 1);
    var desk = ground.desk();
    var leads = desk.untouched(all);
    var next = new int[1];
    var floor = new GuardedUpdates(ground.floor().connection(), all);
    return new Duel(ground.rounds(), "ms").of(() -> 1e3 * Stopwatch.seconds(() -> {
      var some = leads.subList(next[0], next[0] += count);
      Desk.done(desk.disqualify.disqualify(some, ReasonCode.NO_NEED, "", Desk.ACTOR)).values().forEach(Desk::done);
    }), () -> 1e3 * Stopwatch.seconds(() -> floor.run(count, count)));
  }
}
