package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that is started, in English and with a home of its own.
 *
 * @param home where it may keep what it likes
 */
public record Program(Path home) {
  private static final int LONGEST_MINUTES = 120;

  /** The built product's folder; {@link IllegalStateException} where it was not built. */
  public static Path product() {
    var folder = Path.of(System.getProperty("leadworkbench.product", ""));
    if (!Files.exists(folder.resolve("leadworkbench"))) throw new IllegalStateException("The product is not built; releng/bench does so");
    return folder;
  }

  /** The Java that runs the bench, which runs everything else, too. */
  public static Path java() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Starts the product on this data directory with these options of Java and arguments, on this display; none where it is empty. */
  public Process product(Path data, List<String> options, String display, List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of(product().resolve("leadworkbench").toString(), "-nl", "en", "--data", data.toString()));
    command.addAll(arguments);
    var all = new ArrayList<>(List.of("-Duser.home=" + home));
    all.addAll(options);
    return start(command, Map.of("LEADWORKBENCH_JAVA_OPTIONS", String.join(" ", all), "DISPLAY", display));
  }

  /** Starts a command in its home; what it writes is in {@code out.txt} there. */
  public Process start(List<String> command, Map<String, String> environment) throws IOException {
    Files.createDirectories(home);
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(home.resolve("out.txt").toFile());
    builder.environment().putAll(Map.of("XDG_CACHE_HOME", home.resolve("cache").toString(), "JAVA_HOME", java().toString(), "LC_ALL", "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS", "disabled:"));
    builder.environment().putAll(environment);
    if (builder.environment().get("DISPLAY") instanceof String display && display.isEmpty()) builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder.start();
  }

  /** Waits for the end; whether it was a good one. */
  public boolean ended(Process process) throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
    return process.exitValue() == 0;
  }

  /** Waits for an end that must be a good one. */
  public void end(Process process) throws IOException, InterruptedException {
    if (!ended(process)) throw failed(process);
  }

  /** That a process ended badly or too early, with what it wrote. */
  IllegalStateException failed(Process process) throws IOException {
    return new IllegalStateException("Ended with " + process.exitValue() + ": " + Files.readString(home.resolve("out.txt")));
  }
}
