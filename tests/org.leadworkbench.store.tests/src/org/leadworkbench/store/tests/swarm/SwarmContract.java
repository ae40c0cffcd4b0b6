package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;
import org.leadworkbench.store.tests.Crowd;
import org.leadworkbench.store.tests.Samples;
import org.leadworkbench.store.tests.Stores;

/** What every store promises call agents who all look at the same list. */
abstract class SwarmContract {
  private static final int AGENTS = Scale.of(20, 50);
  private static final int LEADS = Scale.of(1_000, 5_000);
  @TempDir Path directory;

  @Test
  void everyLeadIsTakenByOneAgent(Stores stores) throws Exception {
    try (var clients = new Clients(stores, directory, AGENTS); var crowd = new Crowd()) {
      var agents = hired(clients.store());
      captured(clients.store());
      var lists = new Figures();
      var claims = new Figures();
      long start = System.nanoTime();

      var done = crowd.atOnce(IntStream.range(0, AGENTS).<Callable<CallAgent>>mapToObj(i ->
          () -> new CallAgent(clients.of(i), agents.get(i), new Random(i), lists, claims).work()).toList());

      Figures.keep("Swarm on %s: %d agents, %d leads in %.1f s, %d times somebody else was faster".formatted(stores,
          AGENTS, LEADS, (System.nanoTime() - start) / 1e9, done.stream().mapToInt(CallAgent::lost).sum()));
      Figures.keep("  claims: " + claims + "\n  lists: " + lists);
      var owners = new HashMap<Id<Lead>, Id<Person>>();
      for (int i = 0; i < AGENTS; i++)
        for (var mine : done.get(i).mine()) assertEquals(null, owners.put(mine, agents.get(i).id()), "taken twice");
      assertEquals(LEADS, owners.size());
      assertTaken(clients.store(), owners);
    }
  }

  /** Each lead has the owner that thinks so, and the events of one claim. */
  private static void assertTaken(LeadStore store, Map<Id<Lead>, Id<Person>> owners) {
    store.read(session -> {
      var found = session.leads().find(owners.keySet());
      owners.forEach((id, owner) -> {
        assertEquals(Optional.of(owner), found.get(id).responsibility().person());
        assertEquals(State.WORKING, found.get(id).state());
        assertEquals(List.of(EventType.LEAD_CAPTURED + " test", EventType.RESPONSIBILITY_CHANGED + " " + owner, EventType.WORK_STARTED + " " + owner),
            session.timeLine().of(id).stream().map(e -> e.type() + " " + e.actor().key()).toList());
      });
      return null;
    });
  }

  private static List<Person> hired(LeadStore store) {
    return store.change(session -> IntStream.range(0, AGENTS).mapToObj(i -> session.directory().add(person("Agent" + i))).toList());
  }

  private static void captured(LeadStore store) {
    Samples.begin(store);
    store.change(session -> {
      var moment = new Moment(session, WORKBENCH, NOW);
      for (int i = 0; i < LEADS; i++) moment.captured(lead("l" + i), "import", Map.of());
      return null;
    });
  }
}
