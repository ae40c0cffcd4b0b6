package org.leadworkbench.cli;

import java.nio.file.Path;

/** Where the log is; its configuration reads the same property. */
final class Log {
  private static final String DATA = "leadworkbench.data";

  private Log() {}

  /** Puts the log into this data folder; comes before anything else, as whatever logs first opens the file. */
  static void in(Path data) {
    System.setProperty(DATA, data.toString());
  }

  static Path file() {
    return Path.of(System.getProperty(DATA, "")).resolve("log").resolve("leadworkbench.log");
  }
}
