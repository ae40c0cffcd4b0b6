package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.lead;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** What two programs on one database hear of each other. */
abstract class NoticesContract {
  static final String ANY = "any";
  private static final int SECONDS = 20;
  @TempDir Path directory;
  LeadStore mine;
  LeadStore other;
  final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

  /** Makes two directories whose store is the same new one. */
  abstract void prepare(Path first, Path second);

  /** Cuts all connections of the programs. */
  abstract void cut();

  @BeforeEach
  void open() throws InterruptedException {
    prepare(directory, directory.resolve("other"));
    mine = Service.factory().open(directory);
    Samples.begin(mine);
    other = Service.factory().open(directory.resolve("other"));
    mine.onChange(new LeadStore.Listener() {
      @Override
      public void changed(Set<Id<Lead>> leads) {
        heard.add(leads);
      }

      @Override
      public void anyChanged() {
        heard.add(ANY);
      }
    });
    waitUntilItListens();
  }

  @AfterEach
  void close() {
    other.close();
    mine.close();
  }

  @Test
  void changesOfTheOtherAreHeard() throws InterruptedException {
    add(other, "a", "b");

    assertEquals(ids("a", "b"), next());
  }

  @Test
  void ownChangesAreHeardOnce() throws InterruptedException {
    add(mine, "a");
    add(other, "b");

    assertEquals(ids("a"), next());
    assertEquals(ids("b"), next());
  }

  @Test
  void whatWasNotCommittedIsNotHeard() throws InterruptedException {
    assertThrows(ArithmeticException.class, () -> other.change(s -> {
      s.leads().add(lead("a"));
      throw new ArithmeticException();
    }));
    add(other, "b");

    assertEquals(ids("b"), next());
  }

  @Test
  void changeOfNoLeadIsNotHeard() throws InterruptedException {
    other.change(s -> {
      s.settings().set("k", "v", WORKBENCH, NOW);
      return null;
    });
    add(other, "b");

    assertEquals(ids("b"), next());
  }

  @Test
  void moreThanCanBeNamedMeansAny() throws InterruptedException {
    var many = new String[3_000];
    for (int i = 0; i < many.length; i++) many[i] = "lead-" + i;

    add(other, many);

    assertEquals(ANY, next());
  }

  @Test
  void afterALostConnectionAnyMayHaveChangedAndListeningGoesOn() throws InterruptedException {
    cut();
    assertEquals(ANY, next());

    add(other, "a");

    assertEquals(ids("a"), next());
  }

  /** The first changes may be made before anybody listens, so changes are made until one is heard, and then all that were. */
  private void waitUntilItListens() throws InterruptedException {
    Object news = null;
    int made = 0;
    while (news == null) {
      add(other, "first-" + made++);
      news = heard.poll(300, TimeUnit.MILLISECONDS);
    }
    while (!ids("first-" + (made - 1)).equals(news)) news = next();
  }

  Object next() throws InterruptedException {
    return heard.poll(SECONDS, TimeUnit.SECONDS);
  }

  static void add(LeadStore store, String... ids) {
    store.change(s -> {
      for (var id : ids) s.leads().add(lead(id));
      return null;
    });
  }

  private static Set<Id<Lead>> ids(String... ids) {
    var set = new HashSet<Id<Lead>>();
    for (var id : ids) set.add(Id.of(id));
    return set;
  }
}
