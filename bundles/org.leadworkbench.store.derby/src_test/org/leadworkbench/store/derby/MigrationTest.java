package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.store.jpa.JpaStoreFactory;

class MigrationTest {
  @TempDir Path directory;

  @Test
  void olderStoreIsBackedUpAndMigrated() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    int before = schema(Stores.TODAY);

    assertEquals("1", Stores.get(Stores.TOMORROW, directory));

    try (var backups = Files.list(directory.resolve("backups"))) {
      assertEquals(1, backups.count());
    }
    assertEquals(before + 1, schema(Stores.TOMORROW));
  }

  private int schema(JpaStoreFactory program) {
    try (var store = program.open(directory)) {
      return store.examine().stream().filter(f -> f.topic().equals("schema")).mapToInt(f -> Integer.parseInt(f.text().replaceAll("\\D", ""))).sum();
    }
  }

  @Test
  void newerStoreIsRefusedWithItsBytesUnchanged() throws Exception {
    Stores.set(Stores.TOMORROW, directory, "1");
    var before = Stores.sums(directory, "");

    assertEquals("store.newer", Stores.refused(() -> Stores.TODAY.open(directory)));

    assertEquals(before, Stores.sums(directory, ""));
    assertEquals("1", Stores.get(Stores.TOMORROW, directory));
  }

  @Test
  void newerStoreWhoseNoteIsMissingIsRefusedWithItsTablesUnchanged() throws Exception {
    Stores.set(Stores.TOMORROW, directory, "1");
    Files.delete(directory.resolve("db/leadworkbench.schema"));
    var before = Stores.sums(directory, "db/seg0");

    assertEquals("store.newer", Stores.refused(() -> Stores.TODAY.open(directory)));

    assertEquals(before, Stores.sums(directory, "db/seg0"));
  }

  @Test
  void storeOfAChangedProgramIsRefused() {
    Stores.set(Stores.TOMORROW, directory, "1");
    var changed = Stores.TODAY.withMigration("more", "create table more (x {id}, y {text});\n");

    assertEquals("store.schema-changed", Stores.refused(() -> changed.open(directory)));

    assertEquals("1", Stores.get(Stores.TOMORROW, directory));
  }

  @Test
  void failedMigrationLeavesTheStoreAsItWas() {
    Stores.set(Stores.TODAY, directory, "1");
    var broken = Stores.TODAY.withMigration("broken", "create table more (x {id});\ncreate tabel other (x {id});\n");

    assertEquals("store.migration-failed", Stores.refused(() -> broken.open(directory)));

    assertEquals("1", Stores.get(Stores.TODAY, directory));
    assertEquals("1", Stores.get(Stores.TOMORROW, directory));
  }
}
