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
 * The folder that a receiver reads. A file appears there whole or not at all. Every {@link Obstacle} says what was in
 * the way and what to do.
 */
record DropFolder(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

  /** The folder with this full path; it is made where its parent exists. */
  static DropFolder open(String text) throws Obstacle {
    if (text.isBlank()) throw new Obstacle("No folder is set: set " + FileDrop.FOLDER, "Es ist kein Ordner eingestellt: Setzen Sie " + FileDrop.FOLDER);
    var path = parse(text.strip());
    if (!path.isAbsolute())
      throw new Obstacle(text + " is not a full path: set " + FileDrop.FOLDER + " to one", text + " ist kein vollständiger Pfad: Setzen Sie " + FileDrop.FOLDER + " auf einen");
    if (Files.notExists(path)) create(path);
    if (!Files.isDirectory(path))
      throw new Obstacle(path + " is not a folder: set " + FileDrop.FOLDER + " to one", path + " ist kein Ordner: Setzen Sie " + FileDrop.FOLDER + " auf einen");
    if (!Files.isWritable(path))
      throw new Obstacle(path + " cannot be written: allow it for this user", path + " ist nicht beschreibbar: Erlauben Sie es diesem Benutzer");
    return new DropFolder(path);
  }

  boolean holds(String name) {
    return Files.isRegularFile(path.resolve(name));
  }

  /** Whether the file is there with exactly this content. */
  boolean contains(String name, byte[] content) throws Obstacle {
    return holds(name) && Arrays.equals(read(name, content.length + 1), content);
  }

  /** The file's content, at most so many bytes of it. */
  byte[] read(String name, int limit) throws Obstacle {
    try (var in = Files.newInputStream(path.resolve(name))) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      throw explained(name + " cannot be read", name + " ist nicht lesbar", e);
    }
  }

  /**
   * Puts the file there, replacing one of the same name; does nothing where it is there already with this content. It is
   * written aside, forced to disk, read back and compared before it gets its name, so a receiver may take it at once.
   */
  void write(String name, byte[] content) throws Obstacle {
    if (contains(name, content)) return;
    var aside = path.resolve("." + name + ".part");
    try {
      Files.deleteIfExists(aside);
      writeThrough(aside, content);
      if (!Sha256.of(Files.readAllBytes(aside)).equals(Sha256.of(content)))
        throw new Obstacle("What was read back in " + path + " is not what was written: check the disk",
            "Was in " + path + " zurückgelesen wurde, ist nicht das Geschriebene: Prüfen Sie den Datenträger");
      Files.move(aside, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(aside, e);
      throw explained(name + " cannot be written", name + " ist nicht zu schreiben", e);
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

  private static Path parse(String text) throws Obstacle {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Obstacle(text + " is not a path: correct " + FileDrop.FOLDER, text + " ist kein Pfad: Berichtigen Sie " + FileDrop.FOLDER, e);
    }
  }

  private static void create(Path path) throws Obstacle {
    if (path.getParent() == null || !Files.isDirectory(path.getParent()))
      throw new Obstacle("The folder " + path + " does not exist: make it, connect its drive, or correct " + FileDrop.FOLDER,
          "Den Ordner " + path + " gibt es nicht: Legen Sie ihn an, verbinden Sie sein Laufwerk, oder berichtigen Sie " + FileDrop.FOLDER);
    try {
      Files.createDirectory(path);
    } catch (FileAlreadyExistsException e) {
      LOG.debug("Another sender made the folder first", e);
    } catch (IOException e) {
      throw new Obstacle("The folder " + path + " cannot be made: make it and let this user write to it",
          "Der Ordner " + path + " lässt sich nicht anlegen: Legen Sie ihn an, und lassen Sie diesen Benutzer darin schreiben", e);
    }
  }

  private Obstacle explained(String en, String de, IOException e) {
    if (e instanceof Obstacle known) return known;
    var reason = e instanceof FileSystemException f && f.getReason() != null ? " (" + f.getReason() + ")" : "";
    return new Obstacle(en + " in " + path + reason + ": see that it has space and that this user may write to it",
        de + " in " + path + reason + ": Sorgen Sie dafür, dass dort Platz ist und dieser Benutzer dort schreiben darf", e);
  }
}
