package org.leadworkbench.core.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.Refusal;

/** Whether a disk has room for what is about to be written: better refused with figures than given up half way. */
public final class FreeSpace {
  private static final int MEGABYTE = 20;

  private FreeSpace() {}

  /**
   * Why so much cannot be written; empty where there is room.
   *
   * @param folder an existing folder on that disk
   * @param bytes about how many
   */
  public static Optional<Refusal> lacking(Path folder, long bytes) {
    long free = folder.toFile().getUsableSpace();
    return free >= bytes ? Optional.empty() : Optional.of(Refusal.of("space.lacking", (bytes >> MEGABYTE) + 1, folder, free >> MEGABYTE));
  }
}
