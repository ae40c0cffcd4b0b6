package org.leadworkbench.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.bench.ground.PostgresPlace;

/** The program: measures what was asked for and prints it. */
public final class Bench {
  private final Options options;
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean failed;

  private Bench(Options options) {
    this.options = options;
  }

  /** Measures; ends with 64 where the arguments cannot be understood, with 1 where a measurement failed. */
  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.of(List.of(arguments));
      options.checkNames(Measurements.names());
    } catch (IllegalArgumentException e) {
      System.err.println("bench: " + e.getMessage() + "\n" + Options.USAGE);
      System.exit(64);
      return;
    }
    var bench = new Bench(options);
    bench.run();
    System.exit(bench.failed ? 1 : 0); // the last plug-in's worker would let the program wait for a minute
  }

  private void run() throws Exception {
    System.out.print(Table.head());
    try (var derby = new DerbyPlace()) {
      on(derby);
    }
    if (options.postgres()) {
      try (var postgres = new PostgresPlace()) {
        on(postgres);
      }
    }
    if (options.json().isPresent()) Files.writeString(options.json().get(), Json.of(outcomes));
  }

  private void on(Place place) throws Exception {
    for (int leads : options.leads()) {
      var folder = Files.createTempDirectory("bench");
      try (var ground = new Ground(place, folder, leads, options.rounds())) {
        measure(ground);
      } finally {
        Folders.delete(folder);
      }
    }
  }

  private void measure(Ground ground) {
    for (var measurement : Measurements.all())
      if (options.wants(measurement.name()) && measurement.runsOn(ground.place())) measure(measurement, ground);
  }

  /** One that fails is told; the others are measured all the same. */
  private void measure(Measurement measurement, Ground ground) {
    var name = measurement.name() + ground.place().suffix();
    try {
      var outcome = new Outcome(name, ground.leads(), measurement.measure(ground), measurement.goal());
      outcomes.add(outcome);
      System.out.print(Table.line(outcome));
    } catch (Exception e) {
      failed = true;
      System.err.println("bench: " + name + " failed");
      e.printStackTrace();
    }
  }
}
