package org.leadworkbench.bench.measure;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.FloorTable;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.PostgresPlace;
import org.leadworkbench.bench.ground.Row;
import org.postgresql.PGConnection;

/** {@link Import} on PostgreSQL; the floor copies the same rows into an empty plain table and makes its key and indexes then. */
public final class ImportCopy implements Measurement {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(.5);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof PostgresPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    int count = ground.batch();
    return new Duel(ground.rounds(), "rows/s").of(() -> {
      var list = ground.list(ground.reserve(count), count);
      return count / Stopwatch.seconds(() -> desk.capture(list));
    }, () -> count / copy(ground, ground.folder("copied"), Ground.rows(ground.reserve(count), count)));
  }

  private static double copy(Ground ground, Path folder, List<Row> rows) throws Exception {
    var text = rows.stream().map(ImportCopy::line).collect(Collectors.joining());
    try (var connection = ground.place().plain(folder)) {
      var table = FloorTable.bare(connection);
      connection.commit();
      double seconds = Stopwatch.seconds(() -> {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy lead from stdin (format csv)", new StringReader(text));
        table.index();
        connection.commit();
      });
      table.execute("drop table lead");
      connection.commit();
      return seconds;
    }
  }

  private static String line(Row row) {
    return Arrays.stream(FloorTable.values(row)).map(v -> '"' + v.toString().replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
  }
}
