package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.core.lead.ContactKind;

/** A first contact with a lead, noted and committed; the floor is one guarded update of a row, committed. */
public final class ChangeOne implements Measurement {
  private static final int WARMUPS = 4;

  @Override
  public String name() {
    return "change-one";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(5);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    int count = Math.min(50, ground.leads() / 100);
    int all = count * (ground.rounds() + WARMUPS);
    var desk = ground.desk();
    var leads = desk.untouched(all).iterator();
    var floor = new GuardedUpdates(ground.floor().connection(), all);
    return new Duel(WARMUPS, ground.rounds(), "ms").of(() -> Stopwatch.millisEach(count, () -> {
      for (int i = 0; i < count; i++) Desk.done(desk.contact.log(leads.next(), ContactKind.CALL, true, "", Desk.ACTOR));
    }), () -> Stopwatch.millisEach(count, () -> floor.run(count, 1)));
  }
}
