package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadworkbench.cli.output.Console;
import org.leadworkbench.cli.output.JsonArray;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.people.FindActor;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.workspace.AskPassword;
import org.leadworkbench.model.Actor;

/** What a command works with: the use cases on the caller's data, who is calling, and where the answer goes. */
public final class Desk implements AutoCloseable {
  private final OpenData data;
  private final boolean lent;
  private final Common common;
  private final Console console;
  private final Texts texts;
  private final Interpreter interpreter;
  private Optional<Actor> actor = Optional.empty();

  /** For the data of this folder, whose store may be named apart, and these options; other commands are run by the interpreter. */
  public Desk(Services services, Path data, Optional<String> store, Common common, Console console, Texts texts, Interpreter interpreter) {
    this(new OpenData(services, data, store, new TerminalPassword(texts)), false, common, console, texts, interpreter);
  }

  private Desk(OpenData data, boolean lent, Common common, Console console, Texts texts, Interpreter interpreter) {
    this.data = data;
    this.lent = lent;
    this.common = common;
    this.console = console;
    this.texts = texts;
    this.interpreter = interpreter;
  }

  /**
   * A desk for a command within this one: on the same data, which stay open, with this one's options where it has no others.
   *
   * @throws Misused where the command is to work on other data
   */
  public Desk lent(Common options) {
    if (options.hasData()) throw new Misused(texts.of("batch.data"));
    return new Desk(data, true, options.within(common), console, texts, interpreter);
  }

  /** Whether this is a desk for a command within another one. */
  boolean isLent() {
    return lent;
  }

  /** Runs another command on the same data and returns its exit code. */
  int run(List<String> command) {
    return interpreter.run(command, this);
  }

  /** The folder all data lie in. */
  Path data() {
    return data.folder();
  }

  /** Where the store is. */
  StorePlace place() {
    return data.place();
  }

  /** How the user is asked for a password. */
  AskPassword asking() {
    return data.asking();
  }

  /** Whether a program wants the answer. */
  boolean json() {
    return common.json();
  }

  Console console() {
    return console;
  }

  Texts texts() {
    return texts;
  }

  Locale locale() {
    return texts.locale();
  }

  /** A use case on the data, which are opened with the first one. */
  <T> T open(Class<T> useCase) {
    var find = data.open(FindActor.class);
    // also for commands that change nothing: a name that nobody has is a mistake
    if (actor.isEmpty()) actor = Optional.of(common.by().map(name -> done(find.actor(name))).orElseGet(find::systemUser));
    return data.open(useCase);
  }

  /** A use case that needs the data closed. */
  <T> T closed(Class<T> useCase) {
    return data.closed(useCase);
  }

  /** Who is calling: whom the option {@code --by} names, else the operating system's user. */
  Actor actor() {
    open(FindActor.class);
    return actor.orElseThrow();
  }

  /** The value; fails with the refusal where there is none. */
  <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var why) -> throw new Declined(why.text(locale()));
    };
  }

  /** Writes a line for people. */
  void line(String text) {
    console.line(text);
  }

  /** Writes a table for people, nothing where it has no row. */
  void table(TextTable table) {
    if (!table.isEmpty()) table.lines().forEach(console::line);
  }

  /** Writes the whole answer for programs. */
  void answer(JsonNode json) {
    console.data(json + "\n");
  }

  /** Writes an array for programs, element by element. */
  JsonArray array() {
    return new JsonArray(console);
  }

  @Override
  public void close() {
    if (!lent) data.close();
  }
}
