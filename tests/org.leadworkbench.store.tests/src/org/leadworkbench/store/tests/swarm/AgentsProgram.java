package org.leadworkbench.store.tests.swarm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.store.jpa.JpaStoreFactory;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.leadworkbench.store.tests.Crowd;

/**
 * Call agents in a program of their own. Its arguments are the engine's class, the data directory and the agents' ids. It
 * prints a line when it is ready, begins with the first byte it reads, prints a line when it has the first lead, and in the
 * end what each agent got.
 */
final class AgentsProgram {
  private AgentsProgram() {}

  public static void main(String[] arguments) throws Exception {
    var engine = (Engine) Class.forName(arguments[0]).getConstructor().newInstance();
    try (var store = new JpaStoreFactory(List.of(engine), Clock.systemUTC(), "agents").open(Path.of(arguments[1])); var crowd = new Crowd()) {
      var claims = new Figures();
      var agents = Arrays.stream(arguments).skip(2).map(id -> store.read(s -> s.directory().person(Id.<Person>of(id))).orElseThrow()).toList();
      waitForTheOthers();
      var working = agents.stream().map(person -> new CallAgent(store, person, new Random(), new Figures(), claims)).toList();
      working.getFirst().begin();
      System.out.println("began");
      var done = crowd.atOnce(working.stream().<Callable<CallAgent>>map(agent -> agent::work).toList());
      for (int i = 0; i < agents.size(); i++)
        for (var lead : done.get(i).mine()) System.out.println("took " + lead + " " + agents.get(i).id());
      claims.nanos().forEach(n -> System.out.println("nanos " + n));
    }
  }

  private static void waitForTheOthers() throws IOException {
    System.out.println("ready");
    System.in.read();
  }
}
