package org.leadworkbench.bench.measure;

import java.util.List;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.EmptyApplication;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.Program;

/** The built product lists ten leads and ends; the floor is an empty application of Equinox that opens the same database. */
public final class HeadlessCommand implements Measurement {
  @Override
  public String name() {
    return "headless-command";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.5);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var data = ground.atRest();
    var product = new Program(ground.folder("home"));
    var empty = new EmptyApplication(ground.folder("empty"));
    var emptyHome = new Program(ground.folder("empty"));
    // The first run of each leaves what later ones use: the framework's cache and the archive of classes.
    return new Duel(ground.rounds(), "ms").of(
        () -> 1e3 * Stopwatch.seconds(() -> product.end(product.product(data, List.of(), "", List.of("leads", "--limit", "10")))),
        () -> 1e3 * Stopwatch.seconds(() -> emptyHome.end(empty.start(data.resolve("db")))));
  }
}
