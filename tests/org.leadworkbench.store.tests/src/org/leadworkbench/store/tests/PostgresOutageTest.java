package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.lead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.store.tests.Cutter.Moment;

/** What becomes of work whose connection is lost, on the real server. */
class PostgresOutageTest {
  private static final int CHANGES = 200;
  @TempDir Path directory;
  private LeadStore store;
  private Lead lead;

  @BeforeEach
  void open() {
    Postgres.prepare(directory);
    store = Service.factory().open(directory);
    Samples.begin(store);
    lead = store.change(s -> s.leads().add(lead("a")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void connectionsThatAreEndedLoseAndDoubleNothing() {
    var work = CompletableFuture.runAsync(() -> IntStream.range(0, CHANGES).forEach(this::note));
    int cuts = 0;
    while (!work.isDone()) {
      Postgres.cutAll();
      cuts++;
    }
    work.join();

    assertTrue(cuts > 1, "cut " + cuts + " times only");
    assertEquals(IntStream.range(0, CHANGES).mapToObj(Integer::toString).toList(), noted());
  }

  @Test
  void serverThatStartsAnewLosesAndDoublesNothing() {
    var work = CompletableFuture.runAsync(() -> IntStream.range(0, CHANGES).forEach(this::note));
    Postgres.goAway();
    Postgres.comeBack();
    work.join();

    assertEquals(IntStream.range(0, CHANGES).mapToObj(Integer::toString).toList(), noted());
  }

  @Test
  void serverThatStaysAwayIsToldAndWorkedWithAgainWhenItIsBack() {
    Postgres.goAway();
    try {
      var refused = assertThrows(StoreRefused.class, () -> note(1));
      assertEquals("store.unreachable", refused.refusal().code());
    } finally {
      Postgres.comeBack();
    }

    note(2);

    assertEquals(List.of("2"), noted());
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_THE_COMMIT_ARRIVES", "BEFORE_ITS_ANSWER_ARRIVES"})
  void commitThatIsCutOffIsDoneOnce(Moment moment) throws IOException {
    store.close();
    try (var cutter = new Cutter(Postgres.port())) {
      var file = directory.resolve("store.properties");
      Files.writeString(file, Files.readString(file).replace(":" + Postgres.port() + "/postgres", ":" + cutter.port() + "/postgres?prepareThreshold=0"));
      store = Service.factory().open(directory);
      for (int i = 0; i < 20; i++) {
        cutter.cut(moment);
        note(i);
        assertTrue(cutter.hasCut());
      }

      assertEquals(IntStream.range(0, 20).mapToObj(Integer::toString).toList(), noted());
      store.close();
    }
  }

  @Test
  void readingIsRepeated() {
    for (int i = 0; i < 20; i++) {
      Postgres.cutAll();
      assertEquals(1, store.read(s -> s.leads().count(LeadQuery.all())));
    }
  }

  private void note(int number) {
    store.change(s -> {
      s.timeLine().add(event(lead, EventType.CONTACT_MADE, State.NEW, State.NEW, NOW.plusSeconds(number), WORKBENCH, Map.of("n", "" + number)));
      return null;
    });
  }

  private List<String> noted() {
    return store.read(s -> s.timeLine().of(Id.of("a"))).stream().map(e -> e.facts().get("n")).toList();
  }
}
