package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A folder for work in progress, beside the place of its result, so that a rename ends it. Who is killed on the way
 * leaves a folder behind with copies of personal data; the next one who works there removes it. A folder in use is
 * locked by its user: by a file beside it, which is there before the folder and goes after it, so that a folder without
 * one never is.
 *
 * @param path the folder
 * @param lock the file beside it
 * @param channel of that file, which is locked
 */
record WorkFolder(Path path, Path lock, FileChannel channel) implements AutoCloseable {
  private static final String LOCK = ".lock";

  /** A new folder with this beginning of its name. */
  static WorkFolder in(Path place, String beginning) throws IOException {
    while (true) {
      var lock = Files.createTempFile(place, beginning, LOCK);
      var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
      channel.lock();
      if (Files.exists(lock)) return new WorkFolder(Files.createDirectory(folderOf(lock)), lock, channel);
      channel.close(); // somebody took it for left in the moment before it was locked
    }
  }

  /** Removes folders of this beginning that nobody uses any more. */
  static void removeLeft(Path place, String beginning) throws IOException {
    try (var siblings = Files.list(place)) {
      for (var lock : siblings.filter(p -> isLock(p, beginning)).toList()) removeWhereLeft(lock);
    }
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
    delete(path);
    channel.close();
    Files.deleteIfExists(lock);
  }

  private static boolean isLock(Path path, String beginning) {
    var name = path.getFileName().toString();
    return name.startsWith(beginning) && name.endsWith(LOCK);
  }

  private static Path folderOf(Path lock) {
    var name = lock.getFileName().toString();
    return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
  }

  private static void removeWhereLeft(Path lock) throws IOException {
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var taken = channel.tryLock()) {
      if (taken == null) return;
      if (Files.exists(folderOf(lock))) delete(folderOf(lock));
    } catch (OverlappingFileLockException | NoSuchFileException inUseOrGone) {
      return;
    }
    Files.deleteIfExists(lock);
  }
}
