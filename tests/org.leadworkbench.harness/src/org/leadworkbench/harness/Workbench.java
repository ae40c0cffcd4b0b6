package org.leadworkbench.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built product on a data directory.
 *
 * @param data the data directory
 * @param home a folder with the user's home, class archives and answers
 */
record Workbench(Path data, Path home) {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PRODUCT = Path.of(System.getProperty("leadworkbench.root"),
      "releng/product/target/products/org.leadworkbench.product/linux/gtk/x86_64");

  /** What a command answered. */
  record Answer(int code, String out, String err) {
    /** Whether the product told a reason in words of its own and ended as it promises to. */
    boolean isRefusal() {
      return code == 1 && err.startsWith("leadworkbench: ") && !err.contains("unexpected error") && !err.contains("\tat ");
    }

    JsonNode json() throws IOException {
      if (code != 0) throw new AssertionError("ended with " + code + ": " + err);
      return JSON.readTree(out);
    }
  }

  static Workbench in(Path folder) {
    return new Workbench(folder.resolve("data"), folder);
  }

  /** The product's bundles as a class path. */
  static String classes() {
    return PRODUCT.resolve("plugins") + "/*";
  }

  /** The same program on other data. */
  Workbench on(Path other) {
    return new Workbench(other, home);
  }

  /** Runs a command to its end. */
  Answer run(String... arguments) throws IOException, InterruptedException {
    return ended(start(command(arguments)));
  }

  /** Runs a command with an option for Java to its end. */
  Answer runWith(String option, String... arguments) throws IOException, InterruptedException {
    var builder = command(arguments);
    builder.environment().merge("LEADWORKBENCH_JAVA_OPTIONS", option, (a, b) -> a + " " + b);
    return ended(start(builder));
  }

  JsonNode answer(String... arguments) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    return run(all.toArray(String[]::new)).json();
  }

  /** Starts a batch that works until it is told to end, or killed. */
  Batch batch() throws IOException {
    Files.createDirectories(home);
    var err = Files.createTempFile(home, "batch", ".err");
    return new Batch(command("batch", "--json").redirectError(err.toFile()).start(), err);
  }

  /** A command that somebody else waits for, or kills. */
  Process started(String... arguments) throws IOException {
    return start(command(arguments)).process();
  }

  private record Started(Process process, Path out, Path err) {}

  private Started start(ProcessBuilder builder) throws IOException {
    Files.createDirectories(home);
    var out = Files.createTempFile(home, "answer", ".out");
    var err = Files.createTempFile(home, "answer", ".err");
    return new Started(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  private static Answer ended(Started started) throws IOException, InterruptedException {
    if (!started.process().waitFor(5, TimeUnit.MINUTES)) {
      started.process().destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(started.err()));
    }
    return new Answer(started.process().exitValue(), Files.readString(started.out()), Files.readString(started.err()));
  }

  private ProcessBuilder command(String... arguments) {
    var command = new ArrayList<>(List.of(PRODUCT.resolve("leadworkbench").toString(), "-nl", "en", "--data", data.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectInput(Redirect.PIPE);
    builder.environment().put("LEADWORKBENCH_JAVA_OPTIONS", "-Duser.home=" + home);
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("DISPLAY");
    return builder;
  }
}
