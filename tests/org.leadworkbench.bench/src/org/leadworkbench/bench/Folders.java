package org.leadworkbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are there for a measurement only. */
public final class Folders {
  private Folders() {}

  /** Removes the folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path); // a database that is just closing removes its own
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** How many bytes the files right in this folder have. */
  public static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
