package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Actor;
import org.leadworkbench.store.jpa.JpaStoreFactory;

/** Stores of programs of today and of tomorrow, with one setting in them. */
final class Stores {
  static final JpaStoreFactory TODAY = new JpaStoreFactory(List.of(new DerbyEngine()), Clock.systemUTC(), "1.2.3");
  static final JpaStoreFactory TOMORROW = TODAY.withMigration("more", "create table more (x {id}, y {long});\n");

  private Stores() {}

  static void set(JpaStoreFactory program, Path directory, String value) {
    try (var store = program.open(directory)) {
      store.change(s -> {
        s.settings().set("k", value, Actor.workbench("test"), Instant.EPOCH);
        return null;
      });
    }
  }

  static String get(JpaStoreFactory program, Path directory) {
    try (var store = program.open(directory)) {
      return store.read(s -> s.settings().get("k")).orElseThrow();
    }
  }

  static Path backup(LeadStore store, Path directory) {
    var file = directory.resolve("a backup.zip");
    store.backup(file);
    return file;
  }

  static Path backup(JpaStoreFactory program, Path directory) {
    try (var store = program.open(directory)) {
      return backup(store, directory);
    }
  }

  static String refused(Runnable opening) {
    return assertThrows(StoreRefused.class, opening::run).refusal().code();
  }

  /** SHA-256 of each file whose path begins so, but Derby's text log and the locks. */
  static Map<String, String> sums(Path directory, String beginning) throws IOException, GeneralSecurityException {
    var sums = new TreeMap<String, String>();
    try (var tree = Files.walk(directory)) {
      for (var path : tree.filter(Files::isRegularFile).toList()) {
        var name = directory.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".lock") || name.endsWith(".lck") || name.startsWith("log/") || !name.startsWith(beginning)) continue;
        sums.put(name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path))));
      }
    }
    return sums;
  }
}
