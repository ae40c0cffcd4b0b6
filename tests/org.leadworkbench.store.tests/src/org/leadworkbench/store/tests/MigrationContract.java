package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.workspace.DataDirectory;
import org.leadworkbench.store.jpa.JpaStoreFactory;

/** What every store promises when a newer program opens it, or an older one. */
abstract class MigrationContract {
  /** The checksum of each migration as it was released: a released one never changes. */
  private static final Map<Integer, String> RELEASED = Map.of(1, 
      "88bb64f5a16aec59882d69f1b36db47a8fd8f2861b6d02741f0faacbca2b9312");
  @TempDir Path directory;
  private Stores stores;
  private JpaStoreFactory today;
  private JpaStoreFactory tomorrow;

  @BeforeEach
  void prepare(Stores stores) {
    this.stores = stores;
    today = (JpaStoreFactory) stores.factory();
    tomorrow = today.withMigration("more", "create table more (x {id}, y {long});\n");
    stores.prepare(directory);
  }

  static Stream<Integer> releases() {
    return RELEASED.keySet().stream().sorted();
  }

  @Test
  void newStoreIsDefinedAsOneThatWasMigratedIs(@TempDir Path other) throws Exception {
    today.make(directory, 1);
    today.open(directory).close();
    stores.prepare(other);
    today.open(other).close();

    assertEquals(stores.sql(directory, Definition::of), stores.sql(other, Definition::of));
    assertEquals(stores.sql(directory, Released::history), stores.sql(other, Released::history));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void storeOfAnyReleaseIsMigratedWithABackupFirst(int schema, @TempDir Path other) throws Exception {
    today.make(directory, schema);
    stores.sql(directory, connection -> Released.insert(connection, schema));

    assertHolds(tomorrow, directory);

    var backup = backups(directory).getFirst();
    stores.prepare(other);
    tomorrow.restore(other, backup);
    assertHolds(tomorrow, other);
    assertEquals(List.of(1, 1), List.of(backups(directory).size(), backups(other).size()));
    assertEquals(RELEASED.get(schema), stores.sql(directory, Released::history).get(schema));
  }

  @Test
  void storeOfTodayIsMigratedTomorrow() throws Exception {
    try (var store = today.open(directory)) {
      Samples.begin(store);
      store.change(session -> {
        Released.fill(session);
        return null;
      });
    }
    assertHolds(today, directory);

    assertHolds(tomorrow, directory);

    assertEquals(1, backups(directory).size());
  }

  @Test
  void secondProgramInADirectoryIsToldWhoHoldsIt() {
    try (var held = DataDirectory.hold(directory); var store = tomorrow.open(held.path())) {
      var refusal = assertThrows(StoreRefused.class, () -> DataDirectory.hold(directory)).refusal();

      assertEquals("workspace.held", refusal.code());
      assertEquals(true, refusal.text(Locale.ENGLISH).contains(Long.toString(ProcessHandle.current().pid())), refusal::toString);
    }
  }

  @Test
  void newerStoreIsRefusedWithItsContentUnchanged() throws Exception {
    storeOfTodayIsMigratedTomorrow();
    var before = stores.content(directory);

    assertEquals("store.newer", refused(() -> today.open(directory)));
    assertEquals("store.newer", refused(() -> today.make(directory, 1)));

    assertEquals(before, stores.content(directory));
    assertHolds(tomorrow, directory);
  }

  @Test
  void failedMigrationLeavesTheStoreAsItWas() throws Exception {
    today.open(directory).close();
    var broken = today.withMigration("broken", "create table more (x {id});\ncreate tabel other (x {id});\n");
    var before = stores.sql(directory, Released::history);

    assertEquals("store.migration-failed", refused(() -> broken.open(directory)));

    assertEquals(before, stores.sql(directory, Released::history));
    today.open(directory).close();
    tomorrow.open(directory).close();
  }

  private static void assertHolds(JpaStoreFactory program, Path directory) {
    try (LeadStore store = program.open(directory)) {
      store.read(session -> {
        Released.assertThere(session);
        return null;
      });
    }
  }

  private static List<Path> backups(Path directory) throws IOException {
    try (var files = Files.list(directory.resolve("backups"))) {
      return files.toList();
    }
  }

  private static String refused(Runnable opening) {
    return assertThrows(StoreRefused.class, opening::run).refusal().code();
  }
}
