package org.leadworkbench.bench.measure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.core.port.LeadPage;

/** The page behind ten others; the floor reads behind the same number of rows by the key of the last one. */
public final class NextPage implements Measurement {
  private static final int BEFORE = 10;

  @Override
  public String name() {
    return "next-page";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(2);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    var place = place(desk);
    var connection = ground.floor().connection();
    try (var first = connection.prepareStatement(Pages.FIRST); var next = connection.prepareStatement(Pages.NEXT)) {
      var last = Pages.rows(first).getLast();
      for (int i = 1; i < BEFORE; i++) last = behind(next, last).getLast();
      var from = last;
      return Duel.ofShort(ground.rounds(), "ms").of(
          () -> Stopwatch.medianMillis(Pages.TIMES, () -> desk.find.find(Pages.LIST, place, Pages.SIZE)),
          () -> Stopwatch.medianMillis(Pages.TIMES, () -> behind(next, from)));
    }
  }

  private static LeadPage.Cursor place(Desk desk) {
    var page = desk.find.find(Pages.LIST, Pages.SIZE);
    for (int i = 1; i < BEFORE; i++) page = desk.find.find(Pages.LIST, page.next().orElseThrow(), Pages.SIZE);
    return page.next().orElseThrow();
  }

  private static List<Object[]> behind(PreparedStatement next, Object[] row) throws SQLException {
    next.setObject(1, row[9]);
    next.setObject(2, row[9]);
    next.setObject(3, row[0]);
    return Pages.rows(next);
  }
}
