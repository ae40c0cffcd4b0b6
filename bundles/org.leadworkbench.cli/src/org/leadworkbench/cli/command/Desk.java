package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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
import org.leadworkbench.core.workspace.OpenWorkspace;
import org.leadworkbench.model.Actor;

/** What a command works with: the use cases on the caller's data, who is calling, and where the answer goes. */
public final class Desk implements AutoCloseable {
  private final Services services;
  private final Path data;
  private final Optional<String> store;
  private final Common common;
  private final Console console;
  private final Texts texts;
  private Optional<OpenWorkspace.Opened> opened = Optional.empty();
  private Actor actor;

  /** For the data of this folder, whose store may be named apart, and these options. */
  public Desk(Services services, Path data, Optional<String> store, Common common, Console console, Texts texts) {
    this.services = services;
    this.data = data;
    this.store = store;
    this.common = common;
    this.console = console;
    this.texts = texts;
  }

  /** The folder all data lie in. */
  Path data() {
    return data;
  }

  /** Where the store is. */
  StorePlace place() {
    return StorePlace.of(data, store);
  }

  /** How the user is asked for a password. */
  AskPassword asking() {
    return new TerminalPassword(texts);
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
    if (opened.isEmpty()) {
      services.prepare(data);
      opened = Optional.of(services.find(OpenWorkspace.class).open(place(), asking()));
      var find = services.find(FindActor.class);
      // also for commands that change nothing: a name that nobody has is a mistake
      actor = common.by().map(name -> done(find.actor(name))).orElseGet(find::systemUser);
    }
    return services.find(useCase);
  }

  /** A use case that needs no open data. */
  <T> T closed(Class<T> useCase) {
    services.prepare(data);
    return services.find(useCase);
  }

  /** Who is calling: whom the option {@code --by} names, else the operating system's user. */
  Actor actor() {
    open(FindActor.class);
    return actor;
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
    opened.ifPresent(OpenWorkspace.Opened::close);
  }
}
