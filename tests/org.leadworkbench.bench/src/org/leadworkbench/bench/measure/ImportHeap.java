package org.leadworkbench.bench.measure;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Folders;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Spread;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.HeapLog;
import org.leadworkbench.bench.ground.Lists;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.Program;

/** The most that the import of all leads by one command holds in memory; the floor is the memory it has and must do with. */
public final class ImportHeap implements Measurement {
  private static final int ALLOWED = 512;

  @Override
  public String name() {
    return "import-heap";
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
    var home = new Program(ground.folder("import-home"));
    var log = new HeapLog(home.home().resolve("heap.log"));
    var options = new ArrayList<>(log.options());
    options.add("-Xmx" + ALLOWED + "m");
    var mapping = Files.writeString(home.home().resolve("mapping.json"), Lists.MAPPING);
    var list = ground.list(0, ground.leads());
    boolean enough = home.ended(home.product(ground.folder("imported"), options, "", List.of("import", list.toString(), "--mapping", mapping.toString())));
    Folders.delete(ground.folder("imported"));
    return new Figures(Spread.of(enough ? log.megabytes() : ALLOWED + 1), Spread.of(ALLOWED), "MB");
  }
}
