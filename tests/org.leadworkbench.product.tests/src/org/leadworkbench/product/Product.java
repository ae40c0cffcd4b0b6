package org.leadworkbench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built product with data and a home of its own.
 *
 * @param folder where everything it writes lies
 * @param options of Java beside its own
 * @param environment what it finds there beside the usual
 */
record Product(Path folder, String options, Map<String, String> environment) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Product(Path folder) {
    this(folder, "", Map.of());
  }

  /** What a command answered. */
  record Answer(int code, String out, String err) {
    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  /** The checkout whose product this is. */
  static Path root() {
    return Path.of(System.getProperty("leadworkbench.root"));
  }

  /** Where the product for Linux lies; the others cannot be run here. */
  static Path launcher() {
    return root().resolve("releng/product/target/products/org.leadworkbench.product/linux/gtk/x86_64/leadworkbench");
  }

  Path data() {
    return folder.resolve("data with spaces");
  }

  /** Runs a command in English to its end. */
  Answer run(String... arguments) throws IOException, InterruptedException {
    return runIn("en", arguments);
  }

  Answer runIn(String language, String... arguments) throws IOException, InterruptedException {
    return answered(command(language, arguments));
  }

  /** Runs an application of the platform, which knows no data of ours, to its end. */
  Answer platform(String... arguments) throws IOException, InterruptedException {
    return answered(List.of(arguments));
  }

  private Answer answered(List<String> arguments) throws IOException, InterruptedException {
    var out = Files.createTempFile(folder, "answer", ".out");
    var err = Files.createTempFile(folder, "answer", ".err");
    var process = start(arguments, Redirect.to(out.toFile()), Redirect.to(err.toFile()));
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", arguments) + " does not end: " + Files.readString(err));
    }
    return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** Starts a command. */
  Process start(String language, Redirect out, Redirect err, String... arguments) throws IOException {
    return start(command(language, arguments), out, err);
  }

  private List<String> command(String language, String... arguments) {
    var all = new ArrayList<>(List.of("-nl", language, "--data", data().toString()));
    all.addAll(List.of(arguments));
    return all;
  }

  /** Starts the walk through all its windows in these languages, on the display that is there. */
  Process walk(List<String> languages, Redirect told) throws IOException {
    var command = new ArrayList<>(List.of(root().resolve("releng/accessible").toString(), data().toString()));
    command.addAll(languages);
    var builder = surrounded(command);
    return builder.redirectErrorStream(true).redirectOutput(told).start();
  }

  private Process start(List<String> arguments, Redirect out, Redirect err) throws IOException {
    var command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(arguments);
    var builder = surrounded(command).redirectOutput(out).redirectError(err);
    builder.environment().remove("DISPLAY");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** With a home of its own. */
  private ProcessBuilder surrounded(List<String> command) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LEADWORKBENCH_JAVA_OPTIONS", ("-Duser.home=" + folder + " " + options).strip());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  /** Runs a command that succeeds and answers in JSON. */
  JsonNode answer(String... arguments) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    var answer = run(all.toArray(String[]::new));
    if (answer.code() != 0) throw new AssertionError(String.join(" ", arguments) + " ended with " + answer.code() + ": " + answer.err());
    return answer.json();
  }

  /** Writes a file beside the data. */
  Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
  }
}
