package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Folders;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Spread;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.FloorTable;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;

/**
 * The first list of an empty store; the floor inserts the same rows into an empty plain table with its indexes. Where
 * there are many leads both are done once only: when the ground is prepared.
 */
public final class ImportBulk implements Measurement {
  private static final int FEW = 20_000;

  @Override
  public String name() {
    return "import-bulk";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(1.5);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    if (ground.leads() <= FEW) return repeated(ground);
    return new Figures(Spread.of(ground.leads() / ground.deskSeconds()), Spread.of(ground.leads() / ground.floorSeconds()), "rows/s");
  }

  private static Figures repeated(Ground ground) throws Exception {
    ground.desk();
    var list = ground.list(0, ground.leads());
    return new Duel(ground.rounds(), "rows/s").of(() -> ground.leads() / ours(ground, list), () -> ground.leads() / floor(ground));
  }

  private static double ours(Ground ground, Path list) throws Exception {
    var folder = ground.folder("first-list");
    try (var desk = ground.fresh("first-list")) {
      return Stopwatch.seconds(() -> desk.capture(list));
    } finally {
      Folders.delete(folder);
    }
  }

  private static double floor(Ground ground) throws Exception {
    var folder = ground.folder("first-table").resolve("db");
    var rows = Ground.rows(0, ground.leads());
    try (var connection = ground.place().plain(folder)) {
      var table = FloorTable.create(connection);
      double seconds = Stopwatch.seconds(() -> table.insert(rows));
      table.execute("drop table lead");
      connection.commit();
      return seconds;
    }
  }
}
