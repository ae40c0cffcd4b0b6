package org.leadworkbench.harness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A real file system in memory that is as small as it was made; only root may make one.
 *
 * @param path where it is mounted
 */
record SmallDisk(Path path) implements AutoCloseable {
  private static final int KILOBYTE = 1_024;

  /** A disk of so many megabytes in this folder; the test is skipped where nobody may mount one. */
  static SmallDisk mounted(int megabytes, Path folder) throws IOException, InterruptedException {
    var path = Files.createDirectory(folder);
    Assumptions.assumeTrue(succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", path.toString()),
        "Skipped: a small disk can only be mounted by root, on Linux");
    return new SmallDisk(path);
  }

  /** Fills it until so many kilobytes are free. */
  void fillBut(long kilobytes) throws IOException {
    try (var filler = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var block = new byte[KILOBYTE];
      while (path.toFile().getUsableSpace() > kilobytes * KILOBYTE) filler.write(ByteBuffer.wrap(block));
    }
  }

  /** Makes the space free again. */
  void free() throws IOException {
    Files.delete(filler());
  }

  /** Forbids every write to it, also to root. */
  void readOnly() throws IOException, InterruptedException {
    if (!succeeds("mount", "-o", "remount,ro", path.toString())) throw new AssertionError("cannot be remounted");
  }

  private Path filler() {
    return path.resolve("filler");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (!succeeds("umount", path.toString())) succeeds("umount", "-l", path.toString());
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(List.of(command)).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
