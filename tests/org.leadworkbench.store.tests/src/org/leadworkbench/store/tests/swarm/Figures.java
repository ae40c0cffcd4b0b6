package org.leadworkbench.store.tests.swarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long something took each time it was done; any thread may measure. Figures are printed and kept, never asserted. */
final class Figures {
  private static final Path FILE = Path.of("target", "figures.txt");
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

  /** What the work answers, measured. */
  <T> T of(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.add(System.nanoTime() - start);
    }
  }

  /** Takes figures that somebody else measured. */
  void add(Collection<Long> others) {
    nanos.addAll(others);
  }

  Collection<Long> nanos() {
    return nanos;
  }

  @Override
  public String toString() {
    var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) return "none";
    return "%d, p50 %s, p95 %s, p99 %s, longest %s".formatted(sorted.length, part(sorted, .50), part(sorted, .95), part(sorted, .99), part(sorted, 1));
  }

  /** Prints a line and keeps it in {@code target/figures.txt}. */
  static void keep(String line) {
    System.out.println(line);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(long[] sorted, double share) {
    return String.format(Locale.ROOT, "%.1f ms", sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6);
  }
}
