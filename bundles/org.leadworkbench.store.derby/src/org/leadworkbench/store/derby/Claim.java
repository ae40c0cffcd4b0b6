package org.leadworkbench.store.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/** A data directory held by this program alone, from before the database is looked at until after it is closed. */
final class Claim implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private Claim(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the directory; refused where another program, or another part of this one, has it. */
  static Claim of(Path directory) {
    if (!Files.isDirectory(directory)) throw new StoreRefused(Refusal.of("store.no-directory", directory));
    if (!Files.isWritable(directory)) throw new StoreRefused(Refusal.of("store.read-only", directory));
    FileChannel channel = null;
    try {
      channel = FileChannel.open(directory.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) throw new OverlappingFileLockException();
      return new Claim(channel, lock);
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw new StoreRefused(Refusal.of("store.in-use", directory), e);
    } catch (IOException e) {
      close(channel);
      throw new StoreRefused(Refusal.of("store.read-only", directory), e);
    }
  }

  @Override
  public void close() {
    try {
      if (lock.isValid()) lock.release();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      close(channel);
    }
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
