package org.leadworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.cli.command.Declined;
import org.leadworkbench.cli.command.Services;
import org.leadworkbench.cli.output.Console;
import org.leadworkbench.cli.output.Texts;

class CommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"leads --limit 0", "leads --band lukewarm", "lead", "lead a/b", "lead a b", "nonsense", "leads --nonsense", "--by", "person",
      "answer x --model m", "answer x --model m nonsense", "answer x --model m a=1 a=2", "assess x --reason r", "assess x --band hot --probability 0.5 --reason r",
      "assess x --probability 7 --reason r", "contact x --kind visit --reached yes", "contact x --kind call", "reject x --reason bored",
      "person add N --email e --role boss", "person absent N --until tomorrow", "report", "report a --format pdf", "claim x --note --json"})
  void misuseIsToldWithTheUsage(String command) {
    int code = run(Locale.ENGLISH, command.split(" "));

    assertEquals(Commands.WRONG_USAGE, code, err::toString);
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("Usage: leadworkbench"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json leads", "leads --json", "--by Eva leads --band hot", "leads --band hot --by Eva --json", "--json person --by Eva add N --email e --role sales",
      "person add N --email e --role SALES --by=Eva", "contact x --kind call --reached no --note=--json", "claim a.b-c_D", "qualify", "qualify a b", "config", "config k v",
      "disqualify x --reason no-need", "assess x --probability 70% --reason r"})
  void optionsMayStandAnywhere(String command) {
    int code = run(Locale.ENGLISH, command.split(" "));

    assertEquals(Commands.REFUSED, code, err::toString);
    assertEquals("leadworkbench: nobody is there" + System.lineSeparator(), err.toString());
  }

  @ParameterizedTest
  @CsvSource({"leads --band lukewarm,--band nimmt", "lead,Es fehlt: ID", "nonsense,Den Befehl nonsense gibt es nicht", "leads --nonsense,Die Option --nonsense",
      "leads --json=foo,'--json nimmt keinen Wert, angegeben ist aber „foo“.'", "leads --limit x,--limit nimmt eine ganze Zahl", "assess x --band hot --probability 0.5 --reason r,Von zwei Optionen",
      "leads --text a --text b,--text ist zweimal angegeben"})
  void misuseIsToldInTheUsersLanguage(String command, String expected) {
    run(Locale.GERMAN, command.split(" "));

    assertTrue(err.toString().contains(expected), err::toString);
    assertTrue(err.toString().contains("Aufruf: leadworkbench"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "help leads", "leads --help", "leads -h", "person --help", "person add -h", "help person absent", "--version", "leads --version",
      "--json help leads", "--by Eva help", "--by=Eva help person add", "--json --help lead"})
  void helpNeedsNoData(String command) {
    int code = run(Locale.ENGLISH, command.split(" "));

    assertEquals(Commands.DONE, code, err::toString);
    assertEquals("", err.toString());
    assertFalse(out.toString().isBlank());
  }

  @Test
  void helpIsGermanForGermans() {
    run(Locale.GERMANY, "leads", "--help");

    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Aufruf: leadworkbench leads"), out::toString);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Optionen:"), out::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help leads", "--json help leads", "--by Eva help leads", "-h leads", "--json --help --by Eva leads", "leads -h"})
  void helpIsAboutTheCommandWhereverItIsAskedFor(String command) {
    run(Locale.ENGLISH, command.split(" "));

    assertTrue(out.toString().startsWith("Usage: leadworkbench leads"), out::toString);
  }

  @Test
  void aCommandThatFailsOnTheWayHasNoAnswer() {
    for (var answer : List.of("the first of many", "x".repeat(5_000_000))) {
      var console = console(out);
      console.data(answer);

      int code = new Commands(new Nobody(), console, Texts.in(Locale.ENGLISH), "1.2.3").run(asked("leads"));

      assertEquals(Commands.REFUSED, code);
      assertEquals("", out.toString());
    }
  }

  @Test
  void aClosedPipeIsNoError() {
    var pipe = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };

    int code = commands(Locale.ENGLISH, pipe).run(asked("--help"));

    assertEquals(Commands.DONE, code);
    assertEquals("", err.toString());
  }

  @Test
  void aFullDiskIsOne() {
    var disk = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };

    int code = commands(Locale.ENGLISH, disk).run(asked("--help"));

    assertEquals(Commands.REFUSED, code);
    assertFalse(err.toString().contains("\tat "), err::toString);
  }

  private int run(Locale locale, String... arguments) {
    return commands(locale, out).run(asked(arguments));
  }

  private static Invocation asked(String... arguments) {
    return new Invocation(List.of(arguments), Path.of("data"), Optional.empty(), false);
  }

  private Commands commands(Locale locale, OutputStream stream) {
    return new Commands(new Nobody(), console(stream), Texts.in(locale), "1.2.3");
  }

  private Console console(OutputStream stream) {
    return new Console(stream, StandardCharsets.UTF_8, new PrintStream(err, true, StandardCharsets.UTF_8), false);
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
