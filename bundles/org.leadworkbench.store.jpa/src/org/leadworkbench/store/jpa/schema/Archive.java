package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/** A folder as one file, with a manifest that tells whether every byte of it came back. */
final class Archive {
  private static final String MANIFEST = "leadworkbench-backup.json";
  private static final String DATA = "data/";

  private Archive() {}

  /** Packs the folder into the file, down to the disk. */
  static void pack(Path folder, Path file, Manifest manifest) throws IOException {
    var sums = new TreeMap<String, String>();
    try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var tree = Files.walk(folder)) {
      for (var path : tree.filter(Files::isRegularFile).sorted().toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(DATA + name));
        var sum = new DigestOutputStream(zip, sha256());
        Files.copy(path, sum);
        sums.put(name, hex(sum.getMessageDigest()));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(manifest.with(sums).json());
      zip.closeEntry();
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The manifest of a file; {@link StoreRefused} where it is no backup. */
  static Manifest manifest(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry(MANIFEST);
      if (entry == null) throw new StoreRefused(Refusal.of("store.no-backup", file));
      try (var in = zip.getInputStream(entry)) {
        return Manifest.of(in.readAllBytes());
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof StoreRefused refused ? refused : new StoreRefused(Refusal.of("store.no-backup", file), e);
    }
  }

  /** How many bytes come out of a file. */
  static long size(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }
  }

  /** Unpacks the file into the folder; {@link StoreRefused} where a byte differs or something is missing. */
  static void unpack(Path file, Path folder) {
    var root = folder.toAbsolutePath().normalize();
    var sums = manifest(file).sums();
    var found = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().filter(e -> e.getName().startsWith(DATA)).toList()) {
        var name = entry.getName().substring(DATA.length());
        var target = root.resolve(name).normalize();
        if (!target.startsWith(root)) throw new StoreRefused(Refusal.of("store.backup-damaged", file));
        Files.createDirectories(target.getParent());
        try (var in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          found.put(name, hex(in.getMessageDigest()));
        }
      }
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.backup-damaged", file), e);
    }
    if (!found.equals(sums)) throw new StoreRefused(Refusal.of("store.backup-damaged", file));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
