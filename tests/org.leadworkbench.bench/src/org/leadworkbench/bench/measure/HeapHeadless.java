package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Spread;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.HeapLog;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.Program;

/**
 * The most that commands hold in memory: a list of leads, and a report on all. They run in the memory they may have, which
 * is the floor; a command that cannot runs again in what the launcher gives it.
 */
public final class HeapHeadless implements Measurement {
  private static final int ALLOWED = 256;

  @Override
  public String name() {
    return "heap-headless";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var data = ground.atRest();
    var home = new Program(ground.folder("home"));
    double most = Math.max(held(home, data, List.of("leads")), held(home, data, List.of("report", "funnel")));
    return new Figures(Spread.of(most), Spread.of(ALLOWED), "MB");
  }

  private static double held(Program home, Path data, List<String> command) throws Exception {
    var log = new HeapLog(home.home().resolve("heap.log"));
    var options = new ArrayList<>(log.options());
    options.add("-Xmx" + ALLOWED + "m");
    if (home.ended(home.product(data, options, "", command))) return log.megabytes();
    home.end(home.product(data, log.options(), "", command));
    return Math.max(ALLOWED + 1, log.megabytes());
  }
}
