package org.leadworkbench.bench.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Spread;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.Program;
import org.leadworkbench.bench.ground.Screen;

/** What the open workbench holds in memory, some seconds after its window came; the floor is what it may hold. */
public final class HeapWindow implements Measurement {
  private static final double ALLOWED = 400;
  private static final int SETTLED_MILLIS = 5_000;
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  @Override
  public String name() {
    return "heap-window";
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
    try (var screen = new Screen()) {
      var process = home.product(data, List.of(), screen.display(), List.of());
      try {
        screen.awaitWindow(FirstWindow.TITLE, home, process);
        Thread.sleep(SETTLED_MILLIS);
        return new Figures(Spread.of(held(process.pid())), Spread.of(ALLOWED), "MB");
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }

  /** What is reachable, which Java counts after it collected the rest. */
  private static double held(long pid) throws Exception {
    var counting = new ProcessBuilder(Program.java().resolve("bin/jcmd").toString(), String.valueOf(pid), "GC.class_histogram").redirectErrorStream(true).start();
    var answer = new String(counting.getInputStream().readAllBytes());
    var total = TOTAL.matcher(answer);
    if (!total.find()) throw new IllegalStateException("Java does not tell what it holds: " + answer);
    return Double.parseDouble(total.group(1)) / (1 << 20);
  }
}
