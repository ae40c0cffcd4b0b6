package org.leadworkbench.core.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data directory in the hands of this process, until it is closed. */
public final class DataDirectory implements AutoCloseable {
  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes hold of the directory, which is made where it is missing.
   *
   * @throws StoreRefused where another process holds it, with who that is and what to do, or where it cannot be used
   */
  public static DataDirectory hold(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("workspace.unusable", path), e);
    }
    return lock(path);
  }

  private static DataDirectory lock(Path path) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreRefused(Refusal.of("workspace.held", path, holder(path)));
      }
      noteHolder(path);
      return new DataDirectory(path, channel, lock);
    } catch (IOException e) {
      close(channel, e);
      boolean readOnly = Files.isDirectory(path) && !Files.isWritable(path);
      throw new StoreRefused(Refusal.of(readOnly ? "workspace.read-only" : "workspace.unusable", path), e);
    }
  }

  /** For people only: the lock counts, also on a full disk. */
  private static void noteHolder(Path path) {
    try {
      Files.write(holderFile(path), List.of(Long.toString(ProcessHandle.current().pid()), System.getProperty("user.name"), computer(),
          SINCE.format(Instant.now().atZone(ZoneId.systemDefault()))));
    } catch (IOException e) {
      LOG.warn("Who holds the data directory could not be noted", e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void close(FileChannel channel, IOException because) {
    try {
      if (channel != null) channel.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /** Who holds it, in words; its own program may be writing them or letting go right now. */
  private static Refusal holder(Path path) {
    try {
      var lines = Files.readAllLines(holderFile(path));
      return lines.size() == 4 ? Refusal.of("workspace.holder", lines.toArray()) : Refusal.of("workspace.holder.unknown");
    } catch (IOException e) {
      LOG.debug("Nothing says who holds the data directory", e);
      return Refusal.of("workspace.holder.unknown");
    }
  }

  /** Beside the lock file, which other processes cannot read on every system while it is locked. */
  private static Path holderFile(Path path) {
    return path.resolve("lock.holder");
  }

  private static String computer() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Lets go of it. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(holderFile(path));
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("workspace.unusable", path), e);
    }
  }
}
