package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Folders;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Spread;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;

/** What all tables and indexes of the store take on disk, without the log; the floor is the plain table with its indexes. */
public final class Disk implements Measurement {
  private static final double MEGABYTE = 1 << 20;

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.6);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    ground.floor();
    return new Figures(Spread.of(size(ground.folder("store").resolve("db"))), Spread.of(size(ground.plain())), "MB");
  }

  private static double size(Path database) throws Exception {
    write(database);
    return Folders.bytes(database.resolve("seg0")) / MEGABYTE;
  }

  /** Lets nothing wait in memory. */
  private static void write(Path database) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:derby:" + database); var call = connection.prepareCall("call syscs_util.syscs_checkpoint_database()")) {
      call.execute();
    }
  }
}
