package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;
import static org.leadworkbench.store.tests.Samples.rated;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.store.tests.Crowd;
import org.leadworkbench.store.tests.Samples;
import org.leadworkbench.store.tests.Stores;

/** What every store promises two people who change the same lead in the same moment. */
abstract class ConflictContract {
  private static final int PAIRS = Scale.of(150, 1_000);
  private static final Actor ANNA = Actor.of(person("Anna"));
  private static final Actor BERT = Actor.of(person("Bert"));
  @TempDir Path directory;

  @Test
  void nobodysChangeIsSilentlyOverwritten(Stores stores) throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Figures.keep("Conflicts on %s: %d pairs, repeat them with -Dseed=%d".formatted(stores, PAIRS, seed));
    var random = new Random(seed);
    var asked = new TreeMap<String, Integer>();
    try (var clients = new Clients(stores, directory, 2); var crowd = new Crowd()) {
      opened(clients.store());
      for (int i = 0; i < PAIRS; i++) {
        var seen = stored(clients.store(), "l" + i, random.nextInt(3) == 0 ? State.TRANSFERRED : State.WORKING);
        var anna = Change.any(seen.state(), "Anna " + i, random);
        var bert = Change.any(seen.state(), "Bert " + i, random);

        var results = crowd.atOnce(List.<Callable<Result<Lead>>>of(() -> anna.by(clients.of(0), seen, ANNA), () -> bert.by(clients.of(1), seen, BERT)));

        assertEnded(clients.store(), seen, new Pair(anna, results.get(0), bert, results.get(1)));
        results.forEach(result -> asked.merge(result instanceof Result.Refused<Lead>(var why) ? why.code() : "done", 1, Integer::sum));
      }
    }
    Figures.keep("  " + asked);
  }

  /** What two people did, and how each of it ended. */
  private record Pair(Change anna, Result<Lead> annas, Change bert, Result<Lead> berts) {
    boolean bothDone() {
      return done(annas) && done(berts);
    }

    static boolean done(Result<Lead> result) {
      return result instanceof Result.Done;
    }
  }

  private static void assertEnded(LeadStore store, Lead seen, Pair pair) {
    var now = store.read(s -> s.leads().find(seen.id())).orElseThrow();
    assertTrue(Pair.done(pair.annas()) || Pair.done(pair.berts()), () -> "neither was done: " + pair);
    assertKept(store, now, pair.anna(), pair.annas(), pair.bert(), ANNA, pair);
    assertKept(store, now, pair.bert(), pair.berts(), pair.anna(), BERT, pair);
    boolean ended = pair.anna() instanceof Change.Ended && Pair.done(pair.annas()) || pair.bert() instanceof Change.Ended && Pair.done(pair.berts());
    assertEquals(ended, now.state() == State.DISQUALIFIED, pair::toString);
    if (pair.bothDone()) assertTrue(now.version() >= seen.version() + 2, pair::toString);
  }

  /** What was done is there and in the time line once; what was refused says why, and nothing of it is anywhere. */
  private static void assertKept(LeadStore store, Lead now, Change change, Result<Lead> result, Change other, Actor actor, Pair pair) {
    long events = store.read(s -> s.timeLine().of(now.id())).stream().filter(e -> e.actor().equals(actor) && e.type() == change.event()).count();
    assertEquals(Pair.done(result) ? 1 : 0, events, pair::toString);
    switch (result) {
      case Result.Refused<Lead>(var why) -> {
        assertEquals(change.refusal(other), why.code(), pair::toString);
        if (change instanceof Change.Edit edit) {
          assertTrue(why.arguments().contains(edit.field().key()), pair::toString);
          assertTrue(!now.contact().get(edit.field()).equals(edit.text()), pair::toString);
        }
      }
      case Result.Done<Lead>(var done) -> {
        if (change instanceof Change.Edit edit) assertEquals(edit.text(), now.contact().get(edit.field()), pair::toString);
        if (change instanceof Change.Claimed) assertEquals(Optional.of(Id.of(actor.key())), now.responsibility().person(), pair::toString);
      }
    }
  }

  private static void opened(LeadStore store) {
    Samples.begin(store);
    store.change(s -> List.of(s.directory().add(person("Anna")), s.directory().add(person("Bert"))));
  }

  private static Lead stored(LeadStore store, String id, State state) {
    return store.change(s -> s.leads().add(rated(lead(id), Band.WARM, 0.5).in(state, new NextStep(NextStep.Kind.FOLLOW_UP, Samples.NOW))));
  }
}
