package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A folder for work in progress, beside the place of its result, so that a rename ends it. Who is killed on the way
 * leaves a folder behind with copies of personal data; the next one who works there removes it. A folder in use is
 * locked by its user.
 *
 * @param path the folder
 * @param channel of the file in it that is locked
 */
record WorkFolder(Path path, FileChannel channel) implements AutoCloseable {
  private static final String LOCK = "lock";

  /** A new folder with this beginning of its name; those of the same beginning that nobody uses any more are removed. */
  static WorkFolder in(Path place, String beginning) throws IOException {
    try (var siblings = Files.list(place)) {
      for (var path : siblings.filter(p -> p.getFileName().toString().startsWith(beginning)).toList()) removeWhereLeft(path);
    }
    var path = Files.createTempDirectory(place, beginning);
    var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    return new WorkFolder(path, channel);
  }

  /** A folder in this one that does not exist yet. */
  Path folder(String name) throws IOException {
    return Files.createDirectory(path.resolve(name));
  }

  /** Removes a part of the work that is done. */
  static void delete(Path folder) throws IOException {
    try (var tree = Files.walk(folder)) {
      for (var each : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    delete(path);
  }

  private static void removeWhereLeft(Path path) throws IOException {
    if (isLeft(path.resolve(LOCK))) delete(path);
  }

  private static boolean isLeft(Path lock) throws IOException {
    if (!Files.exists(lock)) return false;
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var taken = channel.tryLock()) {
      return taken != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    }
  }
}
