package org.leadworkbench.bench.measure;

import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;

/** A list that comes to a store with leads, from the file to the commit; the floor inserts the same rows into the plain table. */
public final class Import implements Measurement {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(.8);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    var floor = ground.floor();
    int count = ground.batch();
    return new Duel(ground.rounds(), "rows/s").of(() -> {
      var list = ground.list(ground.reserve(count), count);
      return count / Stopwatch.seconds(() -> desk.capture(list));
    }, () -> {
      var rows = Ground.rows(ground.reserve(count), count);
      return count / Stopwatch.seconds(() -> floor.insert(rows));
    });
  }
}
