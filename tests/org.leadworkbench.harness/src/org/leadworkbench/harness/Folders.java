package org.leadworkbench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Folders with all that is in them. */
final class Folders {
  private Folders() {}

  static Path copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
      for (var path : tree.toList()) Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
    return to;
  }

  /** SHA-256 of each file, but the logs and the lock. */
  static Map<String, String> sums(Path folder) throws IOException, NoSuchAlgorithmException {
    var sums = new TreeMap<String, String>();
    try (var tree = Files.walk(folder)) {
      for (var path : tree.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(path).toString();
        if (name.startsWith("log/") || name.startsWith("lock")) continue;
        sums.put(name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path))));
      }
    }
    return sums;
  }
}
