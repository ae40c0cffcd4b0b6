package org.leadworkbench.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/**
 * What Derby is told before it starts. Larger pages and logs are worth half as much speed again; a value that somebody
 * set for the whole program stays.
 */
final class Tuning {
  private static final String DURABILITY = "derby.system.durability";
  private static final int PAGE = 16_384;
  /** What of the memory that Java may take is kept for pages: what does not fit is read and written again and again. */
  private static final int SHARE = 5;
  private static final Map<String, String> VALUES = Map.of(
      "derby.storage.pageSize", Integer.toString(PAGE),
      "derby.storage.pageCacheSize", Long.toString(Runtime.getRuntime().maxMemory() / SHARE / PAGE),
      "derby.storage.logBufferSize", "1048576",
      "derby.storage.logSwitchInterval", "16777216",
      "derby.storage.checkpointInterval", "67108864",
      "derby.language.stalePlanCheckInterval", "5",
      "derby.locks.waitTimeout", "30",
      "derby.locks.deadlockTimeout", "2");

  private Tuning() {}

  /** Sets what is not set; refused where commits would not reach the disk. */
  static void apply(Folders folders) {
    if ("test".equalsIgnoreCase(System.getProperty(DURABILITY))) throw new StoreRefused(Refusal.of("store.durability"));
    VALUES.forEach(Tuning::setIfMissing);
    prepareLog(folders.log());
  }

  private static void prepareLog(Path log) {
    try {
      Files.createDirectories(log.getParent());
      setIfMissing("derby.system.home", log.getParent().toString()); // else a derby.properties of the working directory counts
      setIfMissing("derby.stream.error.file", log.toString());
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.read-only", log.getParent()), e);
    }
  }

  private static void setIfMissing(String key, String value) {
    if (System.getProperty(key) == null) System.setProperty(key, value);
  }
}
