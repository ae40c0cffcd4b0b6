package org.leadworkbench.store.tests.swarm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.leadworkbench.model.Person;
import org.leadworkbench.store.tests.Service;

/** Call agents who work in another program, with another Java machine, on the same data. */
final class OtherProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  /** Starts it and waits until it has opened the store. */
  OtherProgram(String engine, Path directory, List<Person> agents) throws IOException {
    var command = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElseThrow(), "-cp", Service.classPath(),
        AgentsProgram.class.getName(), engine, directory.toString()), agents.stream().map(agent -> agent.id().value())).toList();
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output = process.inputReader(StandardCharsets.UTF_8);
    waitFor("ready");
  }

  /** Lets its agents begin, and waits until they have a lead. */
  void begin() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    waitFor("began");
  }

  private void waitFor(String wanted) throws IOException {
    var said = new StringJoiner("\n");
    for (var line = output.readLine(); !wanted.equals(line); line = output.readLine()) {
      if (line == null) throw new IOException("The other program ended: " + said);
      said.add(line);
    }
  }

  /** What it prints until it ends, as words, line by line. */
  List<String[]> lines() {
    return output.lines().map(line -> line.split(" ")).toList();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
