package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.store.jpa.JpaStoreFactory;

/** What a store that many programs share promises when newer ones start in the same moment. */
abstract class SharedMigrationContract {
  private static final int PROGRAMS = 6;
  @TempDir Path directory;

  @RepeatedTest(3)
  void programsThatStartAtOnceMakeTheTablesOnce(Stores stores) throws Exception {
    stores.prepare(directory);

    openAtOnce((JpaStoreFactory) stores.factory(), joined(stores));

    var history = stores.sql(directory, Released::history);
    assertEquals(history.lastKey(), history.size());
  }

  @RepeatedTest(3)
  void programsThatStartAtOnceMigrateOnce(Stores stores) throws Exception {
    stores.prepare(directory);
    var today = (JpaStoreFactory) stores.factory();
    today.open(directory).close();
    var before = stores.sql(directory, Released::history);

    openAtOnce(today.withMigration("more", "create table more (x {id}, y {long});\n"), joined(stores));

    var after = stores.sql(directory, Released::history);
    assertEquals(before.lastKey() + 1, after.lastKey());
    assertEquals(before, after.headMap(after.lastKey()));
  }

  /** Any that fails makes this fail. */
  private static void openAtOnce(JpaStoreFactory program, List<Path> places) throws Exception {
    try (var crowd = new Crowd()) {
      var opening = places.stream().<Callable<LeadStore>>map(place -> () -> program.open(place)).toList();
      crowd.atOnce(opening).forEach(LeadStore::close);
    }
  }

  private List<Path> joined(Stores stores) throws IOException {
    var places = new ArrayList<>(List.of(directory));
    while (places.size() < PROGRAMS) {
      places.add(Files.createDirectory(directory.resolve("program-" + places.size())));
      assertTrue(stores.join(directory, places.getLast()));
    }
    return places;
  }
}
