package org.leadworkbench.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The next version of the program, with a migration more, as a process of its own on the product's bundles. */
final class NextVersion {
  private static final Path ROOT = Path.of(System.getProperty("leadworkbench.root"));
  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private NextVersion(Process process, Path err) {
    this.process = process;
    this.err = err;
    out = process.inputReader();
  }

  /** Starts it on this data directory; returns when it is about to open the store. */
  static NextVersion started(Path data, Path home) throws IOException {
    var err = Files.createTempFile(home, "next", ".err");
    var builder = new ProcessBuilder(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-cp",
        Workbench.classes() + File.pathSeparator + ROOT.resolve("bundles/org.leadworkbench.lib.derby/lib") + "/*",
        ROOT.resolve("tests/org.leadworkbench.harness/programs/NewerProgram.java").toString(), data.toString()));
    var next = new NextVersion(builder.redirectError(err.toFile()).start(), err);
    for (var line = next.out.readLine(); !"opening".equals(line); line = next.out.readLine())
      if (line == null) throw new AssertionError(Files.readString(err));
    return next;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Its exit code, what it said last, and what was wrong. */
  Workbench.Answer ended() throws IOException, InterruptedException {
    var last = out.lines().filter(l -> l.startsWith("leads ")).reduce("", (a, b) -> b);
    process.waitFor();
    var said = Files.readString(err).lines().filter(l -> l.startsWith("leadworkbench: ") || l.startsWith("\tat ")).reduce("", (a, b) -> a + b + "\n");
    return new Workbench.Answer(process.exitValue(), last, said);
  }
}
