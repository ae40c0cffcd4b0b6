package org.leadworkbench.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Some room on the disk that is kept for the day when it is full. Derby writes a little even to read; so the room is
 * given up then, and people can look at their data while they make space.
 *
 * @param file what takes the room
 */
record Reserve(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
  private static final int SIZE = 1 << 20;
  private static final long AMPLE = 16L << 20;

  /** Takes the room where there is plenty; it can wait where there is not, or where it cannot be had. */
  void keep() {
    if (Files.exists(file) || file.getParent().toFile().getUsableSpace() < AMPLE) return;
    var bytes = new byte[SIZE];
    ThreadLocalRandom.current().nextBytes(bytes); // zeros would take no room on a disk that compresses
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      LOG.warn("No room could be kept for a full disk", e);
    }
  }

  /** Gives the room up; false where there was none. */
  boolean giveUp() throws IOException {
    return Files.deleteIfExists(file);
  }
}
