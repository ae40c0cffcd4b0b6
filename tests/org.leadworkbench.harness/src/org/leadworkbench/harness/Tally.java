package org.leadworkbench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a scenario did and what came of it; all scenarios together are a table. */
final class Tally {
  private static final TreeMap<String, Tally> ALL = new TreeMap<>();
  private final String scenario;
  private int disturbed;
  private int acknowledged;
  private int lost;
  private int partial;
  private int doubled;
  private int failedStarts;

  private Tally(String scenario) {
    this.scenario = scenario;
  }

  static synchronized Tally of(String scenario) {
    return ALL.computeIfAbsent(scenario, Tally::new);
  }

  /** The process was killed once, or its disk was full. */
  void disturbed() {
    disturbed++;
  }

  void acknowledged(int changes) {
    acknowledged += changes;
  }

  void lost(long changes) {
    lost += (int) changes;
  }

  void partial(long pieces) {
    partial += (int) pieces;
  }

  void doubled(long things) {
    doubled += (int) things;
  }

  void failedStart() {
    failedStarts++;
  }

  /** Whether nothing is lost, half or double, and everything started again. */
  boolean isClean() {
    return lost + partial + doubled + failedStarts == 0;
  }

  /** Adds the scenario to the table. */
  void print() {
    var table = table();
    System.out.println(table);
    try {
      Files.writeString(Path.of(System.getProperty("harness.counts")), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized String table() {
    return ALL.values().stream().map(Tally::toString).collect(Collectors.joining("\n",
        "| scenario | killed or full | acknowledged | lost | partial | doubled | failed starts |\n|---|---|---|---|---|---|---|\n", "\n"));
  }

  @Override
  public String toString() {
    return "| " + scenario + " | " + disturbed + " | " + acknowledged + " | " + lost + " | " + partial + " | " + doubled + " | " + failedStarts + " |";
  }
}
