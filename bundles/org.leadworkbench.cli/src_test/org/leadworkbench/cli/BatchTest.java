package org.leadworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.cli.command.Declined;
import org.leadworkbench.cli.command.Services;
import org.leadworkbench.cli.output.Console;
import org.leadworkbench.cli.output.Texts;

class BatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  @Test
  void everyLineIsAnswered() throws Exception {
    int code = run("# two questions", "help leads", "", "help lead");

    assertEquals(Commands.DONE, code, err::toString);
    assertTrue(out.toString().contains("Usage: leadworkbench leads ") && out.toString().contains("Usage: leadworkbench lead "), out::toString);
  }

  @Test
  void firstLineThatFailsEndsIt() throws Exception {
    int code = run("help leads", "leads", "help lead");

    assertEquals(Commands.REFUSED, code);
    assertFalse(out.toString().contains("Usage: leadworkbench lead "), out::toString);
    assertTrue(err.toString().contains("nobody is there") && err.toString().contains("Line 2"), err::toString);
  }

  @Test
  void misuseInALineEndsWithTwo() throws Exception {
    assertEquals(Commands.WRONG_USAGE, run("leads --nonsense"));
    assertEquals(Commands.WRONG_USAGE, run("add --name \"Ada"));
    assertEquals(Commands.WRONG_USAGE, run("leads --data elsewhere"));
    assertEquals(Commands.WRONG_USAGE, run("batch other.txt"));
  }

  @Test
  void fileThatIsNotInUtf8IsRefused() throws Exception {
    var file = Files.write(folder.resolve("latin.txt"), "leads --text Gr\u00f6\u00dfe".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(Commands.REFUSED, run(file));
    assertTrue(err.toString().contains("UTF-8"), err::toString);
  }

  @Test
  void fileThatIsMissingIsRefused() {
    assertEquals(Commands.REFUSED, run(folder.resolve("missing.txt")));
    assertTrue(err.toString().contains("missing.txt"), err::toString);
  }

  private int run(String... lines) throws IOException {
    return run(Files.write(folder.resolve("lines.txt"), List.of(lines)));
  }

  private int run(Path file) {
    var console = new Console(out, StandardCharsets.UTF_8, new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return new Commands(new Nobody(), console, Texts.in(Locale.ENGLISH), "1.2.3").run(new Invocation(List.of("batch", file.toString()), folder, Optional.empty(), false));
  }

  private static final class Nobody implements Services {
    @Override
    public <T> T find(Class<T> type) {
      throw new Declined("nobody is there");
    }

    @Override
    public void prepare(Path data) {
      // There is nothing to prepare.
    }
  }
}
