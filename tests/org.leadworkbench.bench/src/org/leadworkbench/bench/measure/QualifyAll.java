package org.leadworkbench.bench.measure;

import java.util.concurrent.atomic.AtomicInteger;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.core.policy.KnownSetting;

/** Leads that were judged before are judged again by all models, as the organisation set something else; no band changes. */
public final class QualifyAll implements Measurement {
  private static final int MOST_BATCHES = 100;

  @Override
  public String name() {
    return "qualify-all";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(.5);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    int count = Math.clamp(ground.leads() / 10 / PlainJudging.BATCH, 1, MOST_BATCHES) * PlainJudging.BATCH;
    var desk = ground.desk();
    var plain = new PlainJudging(ground.floor(), "assessment");
    desk.judge(count);
    var answers = new AtomicInteger();
    var figures = new Duel(ground.rounds(), "leads/s").of(() -> {
      desk.set(KnownSetting.MINIMUM_ANSWERS, Integer.toString(3 + answers.getAndIncrement() % 2));
      return count / Stopwatch.seconds(() -> desk.judge(count));
    }, () -> count / Stopwatch.seconds(() -> plain.judge(count)));
    desk.set(KnownSetting.MINIMUM_ANSWERS, "");
    return figures;
  }
}
