package org.leadworkbench.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code leadworkbench} itself: the options that every command takes in any place. */
@Command(name = "leadworkbench", sortOptions = false)
public final class Common {
  @Option(names = "--json", scope = ScopeType.INHERIT, order = 100)
  private boolean json;

  @Option(names = "--by", paramLabel = "PERSON", scope = ScopeType.INHERIT, order = 101)
  private String by;

  /** Only for the help: the folder is known long before, since the log lies in it. */
  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 102)
  private Path data;

  /** Only for the help, likewise. */
  @Option(names = "--store", paramLabel = "URL", scope = ScopeType.INHERIT, order = 103)
  private String store;

  /** Only for the help, likewise: plug-ins are looked for long before. */
  @Option(names = "--safe", scope = ScopeType.INHERIT, order = 104)
  private boolean safe;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 105)
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT, order = 106)
  private boolean version;

  /** Whether a program wants the answer. */
  boolean json() {
    return json;
  }

  /** Who is calling, by name or e-mail. */
  Optional<String> by() {
    return Optional.ofNullable(by);
  }

  /** Whether it says what holds for the whole process: a folder, a store, safe mode. */
  boolean hasData() {
    return data != null || store != null || safe;
  }

  /** These options, and those of the command around where they say nothing. */
  Common within(Common around) {
    json |= around.json;
    by = by == null ? around.by : by;
    return this;
  }
}
