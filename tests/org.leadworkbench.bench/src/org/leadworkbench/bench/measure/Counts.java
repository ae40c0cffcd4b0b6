package org.leadworkbench.bench.measure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;

/** How many leads there are in each state and band; the floor is the engine's own {@code group by} on the plain table. */
public final class Counts implements Measurement {
  private static final int TIMES = 3;

  @Override
  public String name() {
    return "counts";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(.05);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    desk.likeAWindow();
    try (var groups = ground.floor().connection().prepareStatement("select status, band, count(*) from lead group by status, band")) {
      return new Duel(ground.rounds(), "ms").of(
          () -> Stopwatch.medianMillis(TIMES, desk.count::count),
          () -> Stopwatch.medianMillis(TIMES, () -> counted(groups)));
    }
  }

  private static Map<String, Long> counted(PreparedStatement groups) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (var rows = groups.executeQuery()) {
      while (rows.next()) counts.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
    }
    groups.getConnection().commit();
    return counts;
  }
}
