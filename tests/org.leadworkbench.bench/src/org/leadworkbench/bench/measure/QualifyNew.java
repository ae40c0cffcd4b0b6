package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Ground;

/** Leads that nobody judged yet are judged by all models: each gets its first band, and Hot ones are qualified. */
public final class QualifyNew implements Measurement {
  private static final int MOST_BATCHES = 25;

  @Override
  public String name() {
    return "qualify-new";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(.5);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    int count = Math.clamp(ground.leads() / 20 / PlainJudging.BATCH, 1, MOST_BATCHES) * PlainJudging.BATCH;
    var desk = ground.desk();
    var plain = new PlainJudging(ground.floor(), "new_assessment");
    return new Duel(ground.rounds(), "leads/s").of(() -> count / Stopwatch.seconds(() -> desk.judge(count)), () -> count / Stopwatch.seconds(() -> plain.judge(count)));
  }
}
