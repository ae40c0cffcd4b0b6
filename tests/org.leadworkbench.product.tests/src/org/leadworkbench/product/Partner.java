package org.leadworkbench.product;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A partner's project, which knows nothing of ours but the SDK's repository.
 *
 * @param folder where it lies
 */
record Partner(Path folder) {
  /** The example that comes with us. */
  static Partner example() {
    return new Partner(Product.root().resolve("tests/org.leadworkbench.example.partner"));
  }

  /** The repository that partners build against. */
  static String sdk() {
    return Product.root().resolve("releng/sdk/target/repository").toUri().toString();
  }

  /** The repository that its users install from. */
  String repository() {
    return folder.resolve("target/repository").toUri().toString();
  }

  /** Builds and tests it, as a partner does. */
  void build(String... options) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"), "clean", "verify"));
    command.addAll(List.of(options));
    run(folder, command);
  }

  /** Runs a command that succeeds, within minutes. */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    var log = Files.createTempFile("partner", ".log");
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly();
    var said = Files.readString(log);
    Files.delete(log);
    if (process.waitFor() != 0) throw new AssertionError(String.join(" ", command) + " failed:\n" + said);
  }
}
