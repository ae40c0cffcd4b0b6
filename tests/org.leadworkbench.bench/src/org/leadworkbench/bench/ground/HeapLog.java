package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Java's log of the garbage collector tells of a program that has ended.
 *
 * @param file the log
 */
public record HeapLog(Path file) {
  private static final Pattern COLLECTED = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");
  private static final Pattern LAST = Pattern.compile("heap.* used (\\d+)K");

  /** The options that let Java write it. */
  public List<String> options() {
    return List.of("-Xlog:gc,gc+heap+exit:file=" + file);
  }

  /** The most megabytes that were left after a collection; those at the end where there was none. */
  public double megabytes() throws IOException {
    var log = Files.readString(file);
    var most = COLLECTED.matcher(log).results().mapToDouble(r -> Double.parseDouble(r.group(1))).max();
    if (most.isPresent()) return most.getAsDouble();
    return LAST.matcher(log).results().mapToDouble(r -> Double.parseDouble(r.group(1)) / 1024).max()
        .orElseThrow(() -> new IllegalStateException("No heap in " + file));
  }
}
