package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.lead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;

/** What dumps of every store promise, whatever database it is on. A subclass says how to get a fresh place. */
abstract class DumpContract {
  static final LongPredicate ON = rows -> true;
  @TempDir Path folder;
  LeadStore store;

  /** Makes the directory one whose store is new. */
  abstract void prepare(Path directory);

  @BeforeEach
  void open() throws IOException {
    store = fresh("store");
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A new store in a folder of this name. */
  LeadStore fresh(String name) throws IOException {
    var directory = Files.createDirectory(folder.resolve(name));
    prepare(directory);
    return Service.factory().open(directory);
  }

  private static String refused(Runnable task) {
    return assertThrows(StoreRefused.class, task::run).refusal().code();
  }

  private static long leads(LeadStore store) {
    return store.read(s -> s.leads().count(LeadQuery.all()));
  }

  @Test
  void everythingComesBack() throws IOException {
    Everything.into(store);
    var file = folder.resolve("all.zip");

    var dump = store.dump(file, ON);

    assertTrue(dump.tables().stream().allMatch(t -> t.rows() > 0), dump::toString);
    try (var other = fresh("other")) {
      assertEquals(dump, other.load(file, ON));
      assertEquals(Everything.of(store), Everything.of(other));
      assertEquals(dump.tables(), other.dump(folder.resolve("again.zip"), ON).tables());
    }
  }

  @Test
  void loadedStoreIsWorkedInLikeAnyOther() throws IOException {
    Everything.into(store);
    store.dump(folder.resolve("all.zip"), ON);
    try (var other = fresh("other")) {
      other.load(folder.resolve("all.zip"), ON);

      other.change(s -> s.leads().add(lead("c")));

      assertEquals(3, leads(other));
    }
  }

  @Test
  void dumpIsOfOneMomentWhileOthersWrite() {
    var wrote = new boolean[1];
    store.change(s -> {
      for (int i = 0; i < 1_000; i++) s.settings().set("key", "v" + i, WORKBENCH, NOW);
      return null;
    });

    // the first thousand rows are read and no lead yet
    var dump = store.dump(folder.resolve("all.zip"), rows -> {
      if (!wrote[0]) Everything.into(store);
      wrote[0] = true;
      return true;
    });

    assertEquals(2, leads(store));
    assertEquals(0, dump.rows("leads"));
    assertEquals(1_000, dump.rows("setting_changes"));
  }

  @Test
  void cancelledDumpLeavesNoFile() throws IOException {
    Everything.into(store);

    assertEquals("dump.cancelled", refused(() -> store.dump(folder.resolve("all.zip"), rows -> false)));

    try (var files = Files.list(folder)) {
      assertEquals(List.of("store"), files.map(f -> f.getFileName().toString()).toList());
    }
    assertEquals(2, leads(store));
  }

  @Test
  void cancelledLoadLeavesANewStore() throws IOException {
    Everything.into(store);
    store.change(s -> {
      for (int i = 0; i < 1_000; i++) s.settings().set("key", "v" + i, WORKBENCH, NOW);
      return null;
    });
    var file = folder.resolve("all.zip");
    var dump = store.dump(file, ON);
    try (var other = fresh("other")) {
      assertEquals("dump.cancelled", refused(() -> other.load(file, rows -> rows < dump.rows())));

      assertEquals(0, leads(other));
      assertEquals(2, other.read(s -> s.directory().teams()).size());
      assertEquals(dump, other.load(file, ON));
    }
  }

  @Test
  void storeInWhichSomebodyWorkedTakesNoDump() throws IOException {
    Everything.into(store);
    var file = folder.resolve("all.zip");
    store.dump(file, ON);
    var before = Everything.of(store);

    assertEquals("load.not-new", refused(() -> store.load(file, ON)));

    assertEquals(before, Everything.of(store));
    try (var other = fresh("other")) {
      other.change(s -> {
        s.settings().set("key", "value", WORKBENCH, NOW);
        return null;
      });
      assertEquals("load.not-new", refused(() -> other.load(file, ON)));
    }
  }
}
