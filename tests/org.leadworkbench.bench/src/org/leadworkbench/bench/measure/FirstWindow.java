package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import java.util.List;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.Program;
import org.leadworkbench.bench.ground.Screen;

/** From the start of the built product until its window can be seen; the floor is the same without a lead. */
public final class FirstWindow implements Measurement {
  /** In the title of the window. */
  static final String TITLE = "Lead Workbench";

  @Override
  public String name() {
    return "first-window";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.3);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var full = ground.atRest();
    ground.fresh("no-leads").close();
    var none = ground.folder("no-leads");
    var home = new Program(ground.folder("home"));
    try (var screen = new Screen()) {
      return new Duel(ground.rounds(), "ms").of(() -> window(home, full, screen), () -> window(home, none, screen));
    }
  }

  private static double window(Program home, Path data, Screen screen) throws Exception {
    var started = new Process[1];
    try {
      return 1e3 * Stopwatch.seconds(() -> {
        started[0] = home.product(data, List.of(), screen.display(), List.of());
        screen.awaitWindow(TITLE, home, started[0]);
      });
    } finally {
      if (started[0] != null) started[0].destroy();
      if (started[0] != null) started[0].waitFor();
    }
  }
}
