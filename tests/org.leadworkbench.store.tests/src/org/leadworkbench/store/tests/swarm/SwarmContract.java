package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;

import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final int ELSEWHERE = 5;
  private static final int LEADS = Scale.of(1_000, 5_000);
  @TempDir Path directory;

  @Test
  void everyLeadIsTakenByOneAgent(Stores stores) throws Exception {
    int here = AGENTS - (stores.engine().isPresent() ? ELSEWHERE : 0);
    try (var clients = new Clients(stores, directory, here); var crowd = new Crowd()) {
      var agents = hired(clients.store());
      captured(clients.store());
      var lists = new Figures();
      var claims = new Figures();
      var owners = new HashMap<Id<Lead>, Id<Person>>();
      long start = System.nanoTime();

      try (var others = stores.engine().map(engine -> other(engine, agents.subList(here, AGENTS))).orElse(null)) {
        var done = crowd.atOnce(IntStream.range(0, here).<Callable<CallAgent>>mapToObj(i ->
            () -> new CallAgent(clients.of(i), agents.get(i), new Random(i), lists, claims).work()).toList());
        for (int i = 0; i < here; i++) for (var mine : done.get(i).mine()) assertEquals(null, owners.put(mine, agents.get(i).id()), "taken twice");
        if (others != null) others.lines().forEach(words -> {
          if (words[0].equals("took")) assertEquals(null, owners.put(Id.of(words[1]), Id.of(words[2])), "taken twice");
          if (words[0].equals("nanos")) claims.add(List.of(Long.valueOf(words[1])));
        });
      }

      Figures.keep("Swarm on %s: %d agents, %d leads in %.1f s\n  claims: %s\n  lists: %s".formatted(stores, AGENTS, LEADS,
          (System.nanoTime() - start) / 1e9, claims, lists));
      assertEquals(LEADS, owners.size());
      if (here < AGENTS) assertTrue(agents.subList(here, AGENTS).stream().map(Person::id).anyMatch(owners::containsValue), "the other program took none");
      assertTaken(clients.store(), owners);
    }
  }

  private OtherProgram other(String engine, List<Person> agents) {
    try {
      var program = new OtherProgram(engine, directory, agents);
      program.begin();
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
