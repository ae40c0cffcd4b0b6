package org.leadworkbench.harness;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running {@code leadworkbench batch}: an answer that was read is an acknowledgement. */
final class Batch implements AutoCloseable {
  private final Process process;
  private final Path err;
  private final BufferedWriter lines;
  private final JsonParser answers;

  Batch(Process process, Path err) throws IOException {
    this.process = process;
    this.err = err;
    lines = process.outputWriter();
    answers = Workbench.JSON.createParser(process.inputReader()); // one of bytes would wait for the first of them
  }

  /** The answer to a line; empty where the process ended before it was complete. */
  Optional<JsonNode> ask(String line) {
    try {
      lines.write(line + "\n");
      lines.flush();
      return Optional.ofNullable(answers.readValueAsTree());
    } catch (IOException ended) {
      return Optional.empty();
    }
  }

  /** The answer to a line that does not fail. */
  JsonNode answer(String line) throws IOException {
    var answer = ask(line);
    if (answer.isEmpty()) throw new AssertionError(line + " was not answered: " + Files.readString(err));
    return answer.get();
  }

  /** Kills the process after so many milliseconds, as {@code kill -9} does. */
  void killAfter(long millis) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(process::destroyForcibly);
  }

  /** Waits for the end of a process that fails or is killed; what it said is on standard error. */
  Workbench.Answer ended() throws IOException, InterruptedException {
    process.waitFor();
    return new Workbench.Answer(process.exitValue(), "", Files.readString(err));
  }

  /** Tells the process that there are no more lines, and waits for its end. */
  @Override
  public void close() throws IOException, InterruptedException {
    try {
      lines.close();
    } catch (IOException ended) {
      process.destroy();
    }
    process.waitFor();
  }
}
