package org.leadworkbench.bench.measure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.TreeMap;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.spi.Values;

/** The funnel report, which reads the course of every lead; the floor reads five columns of every row of the plain table. */
public final class ReportFunnel implements Measurement {
  @Override
  public String name() {
    return "report";
  }

  @Override
  public Goal goal() {
    return Goal.none();
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    try (var all = ground.floor().connection().prepareStatement("select id, source, captured_at, status, band from lead")) {
      return new Duel(ground.rounds(), "ms").of(
          () -> 1e3 * Stopwatch.seconds(() -> Desk.done(desk.report.run("funnel", Values.none()))),
          () -> 1e3 * Stopwatch.seconds(() -> read(all)));
    }
  }

  private static void read(PreparedStatement all) throws SQLException {
    var counts = new TreeMap<String, Integer>();
    try (var rows = all.executeQuery()) {
      while (rows.next()) counts.merge(rows.getString(2) + rows.getLong(3) / 86_400_000_000L + rows.getString(4) + rows.getString(5), 1, Integer::sum);
    }
    all.getConnection().commit();
  }
}
