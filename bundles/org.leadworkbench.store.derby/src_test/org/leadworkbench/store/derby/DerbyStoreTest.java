package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Actor;

class DerbyStoreTest {
  @TempDir Path directory;

  @Test
  void storeIsKeptInTheDirectory() {
    Stores.set(Stores.TODAY, directory, "1");

    assertEquals("1", Stores.get(Stores.TODAY, directory));
    assertTrue(Files.isDirectory(directory.resolve("db")));
  }

  @Test
  void halfMadeDatabaseIsRemovedAtTheNextStart() throws Exception {
    var half = Files.createDirectories(directory.resolve("db.new-4711/seg0"));
    Files.writeString(half.resolve("c10.dat"), "half");

    Stores.set(Stores.TODAY, directory, "1");

    assertEquals("1", Stores.get(Stores.TODAY, directory));
    assertFalse(Files.exists(directory.resolve("db.new-4711")));
  }

  @Test
  void leftOversThatCannotBeDeletedAreRefused() throws Exception {
    var half = Files.createDirectories(directory.resolve("db.new-4711/seg0"));
    Files.writeString(half.resolve("c10.dat"), "half");
    assumeTrue(half.toFile().setWritable(false) && !Files.isWritable(half), "nothing is forbidden to this user");
    try {
      assertEquals("store.files", Stores.refused(() -> Stores.TODAY.open(directory)));
    } finally {
      half.toFile().setWritable(true);
    }
  }

  @Test
  void storeThatCouldLoseDataIsNotOpened() {
    System.setProperty("derby.system.durability", "test");
    try {
      assertEquals("store.durability", Stores.refused(() -> Stores.TODAY.open(directory)));
    } finally {
      System.clearProperty("derby.system.durability");
    }
  }

  @Test
  void damagedStoreIsRefusedInTwoLanguages() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    Files.delete(directory.resolve("db/log/log.ctrl"));
    Files.writeString(directory.resolve("db/service.properties"), "");

    var refused = assertThrows(StoreRefused.class, () -> Stores.TODAY.open(directory)).refusal();

    assertTrue(refused.text(Locale.GERMAN).contains("Datenbestand"), refused.text(Locale.GERMAN));
    assertTrue(refused.text(Locale.ENGLISH).contains("store"), refused.text(Locale.ENGLISH));
  }

  @Test
  void whatWentWrongFirstIsToldWhenTheDatabaseIsGone() {
    var first = new IllegalArgumentException("first");
    try (var store = Stores.TODAY.open(directory)) {
      var told = assertThrows(IllegalArgumentException.class, () -> store.change(session -> {
        session.settings().set("k", "1", Actor.workbench("test"), Instant.EPOCH);
        Shutdown.of(directory.resolve("db"), StorePlace.of(directory));
        throw first;
      }));

      assertSame(first, told);
      assertEquals(Optional.empty(), store.read(session -> session.settings().get("k")));
    }
  }

  @Test
  void roomIsKeptForAFullDiskAndGivenUpOnce() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    var reserve = new Folders(directory).reserve();

    assertTrue(Files.size(reserve.file()) > 100_000);
    assertTrue(reserve.giveUp());
    assertFalse(reserve.giveUp());
  }

  @Test
  void directoryWithSpacesAndUmlautsWorks() throws Exception {
    var other = Files.createDirectory(directory.resolve("Größe mit Leerzeichen"));

    try (var store = Stores.TODAY.open(other)) {
      Stores.backup(store, other);
      assertTrue(store.read(s -> s.directory().teams()).size() >= 2);
    }
  }

  @Test
  void pagesAreLarge() throws Exception {
    Stores.TODAY.open(directory).close();
    var source = new EmbeddedDataSource();
    source.setDatabaseName(directory.resolve("db").toString());

    try (var connection = source.getConnection(); var statement = connection.createStatement(); var rows = statement
        .executeQuery("select pagesize from table (syscs_diag.space_table('APP', 'LEADS')) t")) {
      while (rows.next()) assertEquals(16_384, rows.getInt(1));
    } finally {
      source.setShutdownDatabase("shutdown");
      assertThrows(SQLException.class, source::getConnection);
    }
  }

  @Test
  void addressThatNobodyKnowsIsRefused() {
    assertEquals("store.nobody", Stores.refused(() -> Stores.TODAY.open(StorePlace.of(directory, Optional.of("jdbc:mysql://host/db")))));
  }
}
