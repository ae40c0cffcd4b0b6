package org.leadworkbench.transfer.filedrop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that a receiver reads. A file appears there whole or not at all. Every {@link IOException} says what was in
 * the way and what to do.
 */
record DropFolder(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

  /** The folder with this full path; it is made where its parent exists. */
  static DropFolder open(String text) throws IOException {
    if (text.isBlank()) throw new IOException("No folder is set: set " + FileDrop.FOLDER);
    var path = parse(text.strip());
    if (!path.isAbsolute()) throw new IOException(text + " is not a full path: set " + FileDrop.FOLDER + " to one");
    if (Files.notExists(path)) create(path);
    if (!Files.isDirectory(path)) throw new IOException(path + " is not a folder: set " + FileDrop.FOLDER + " to one");
    if (!Files.isWritable(path)) throw new IOException(path + " cannot be written: allow it for this user");
    return new DropFolder(path);
  }

  boolean holds(String name) {
    return Files.isRegularFile(path.resolve(name));
  }

  /** Whether the file is there with exactly this content. */
  boolean contains(String name, byte[] content) throws IOException {
    return holds(name) && Arrays.equals(read(name, content.length + 1), content);
  }

  /** The file's content, at most so many bytes of it. */
  byte[] read(String name, int limit) throws IOException {
    try (var in = Files.newInputStream(path.resolve(name))) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      throw explained(name + " cannot be read", e);
    }
  }

  /**
   * Puts the file there, replacing one of the same name; does nothing where it is there already with this content. It is
   * written aside, forced to disk, read back and compared before it gets its name, so a receiver may take it at once.
   */
  void write(String name, byte[] content) throws IOException {
    if (contains(name, content)) return;
    var aside = path.resolve("." + name + ".part");
    try {
      Files.deleteIfExists(aside);
      writeThrough(aside, content);
      if (!Sha256.of(Files.readAllBytes(aside)).equals(Sha256.of(content)))
        throw new IOException("what was read back is not what was written: check the disk");
      Files.move(aside, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(aside, e);
      throw explained(name + " cannot be written", e);
    }
    forceNames();
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    }
  }

  private static void discard(Path aside, IOException cause) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Forces the new name to disk; Windows opens no folders and keeps names in its journal. */
  private void forceNames() {
    try (var folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      LOG.debug("This system does not force a folder to disk", e);
    }
  }

  private static Path parse(String text) throws IOException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IOException(text + " is not a path: correct " + FileDrop.FOLDER, e);
    }
  }

  private static void create(Path path) throws IOException {
    if (path.getParent() == null || !Files.isDirectory(path.getParent()))
      throw new IOException("The folder " + path + " does not exist: make it, connect its drive, or correct " + FileDrop.FOLDER);
    try {
      Files.createDirectory(path);
    } catch (FileAlreadyExistsException e) {
      LOG.debug("Another sender made the folder first", e);
    } catch (IOException e) {
      throw new IOException("The folder " + path + " cannot be made: make it and let this user write to it", e);
    }
  }

  private IOException explained(String what, IOException e) {
    var reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
    return new IOException(what + " in " + path + " (" + reason + "): see that it has space and that this user may write to it", e);
  }
}
