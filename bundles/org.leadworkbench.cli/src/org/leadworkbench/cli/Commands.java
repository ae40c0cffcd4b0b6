package org.leadworkbench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leadworkbench.cli.command.Action;
import org.leadworkbench.cli.command.Common;
import org.leadworkbench.cli.command.Declined;
import org.leadworkbench.cli.command.Desk;
import org.leadworkbench.cli.command.Misused;
import org.leadworkbench.cli.command.Services;
import org.leadworkbench.cli.command.Stopped;
import org.leadworkbench.cli.command.Words;
import org.leadworkbench.cli.output.Console;
import org.leadworkbench.cli.output.PipeClosed;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.StoreRefused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * What {@code leadworkbench COMMAND} can do without a window.
 *
 * @param services where the use cases are
 * @param console where commands speak
 * @param texts their language
 * @param version of the product
 */
record Commands(Services services, Console console, Texts texts, String version) {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;

  /** Runs what was asked for and returns the exit code of the process. */
  int run(Invocation invocation) {
    return run(invocation.command(), options -> new Desk(services, invocation.data(), invocation.store(), options, console, texts, this::within));
  }

  private int within(List<String> command, Desk around) {
    return run(command, around::lent);
  }

  private int run(List<String> arguments, Function<Common, Desk> desk) {
    var help = new StringWriter();
    var line = CommandTree.in(texts, version, new PrintWriter(help, true), new PrintWriter(help, true));
    try {
      int code = run(line, arguments, desk);
      help.toString().lines().forEach(console::line);
      if (code == DONE) console.flush();
      return code;
    } catch (PipeClosed enough) {
      return DONE;
    } catch (RuntimeException | Error e) {
      return failed(e);
    } finally {
      console.discard();
    }
  }

  private int run(CommandLine line, List<String> arguments, Function<Common, Desk> desks) {
    ParseResult parsed;
    try {
      parsed = line.parseArgs(asked(line, arguments).stream().map(Words::guarded).toArray(String[]::new));
    } catch (CommandLine.ParameterException e) {
      return misused(e.getCommandLine(), new Usage(texts).problem(e));
    }
    var last = parsed.asCommandLineList().getLast();
    var help = CommandLine.executeHelpRequest(parsed);
    if (help != null) return help;
    if (!(last.getCommand() instanceof Action action)) return misused(last, texts.of("error.which"));
    try (var desk = desks.apply(line.getCommand())) {
      action.run(desk);
      return DONE;
    } catch (Misused e) {
      return misused(last, e.getMessage());
    } catch (Stopped e) {
      console.problem("leadworkbench: " + e.getMessage());
      return e.code();
    } catch (Declined e) {
      return refused(e.getMessage());
    } catch (StoreRefused e) {
      LoggerFactory.getLogger(Commands.class).warn("Store refused", e);
      return refused(e.refusal().text(texts.locale()));
    } catch (StaleData e) {
      return refused(texts.of("error.stale"));
    }
  }

  /** {@code help COMMAND} and {@code --help COMMAND} ask the same as {@code COMMAND --help}, whatever options stand before. */
  private static List<String> asked(CommandLine line, List<String> arguments) {
    var asked = new ArrayList<>(arguments);
    boolean help = false;
    int command = 0;
    while (command < asked.size() && asked.get(command).startsWith("-")) {
      var option = line.getCommandSpec().findOption(asked.get(command));
      if (option != null && option.usageHelp()) {
        help = true;
        asked.remove(command);
      } else command += option == null ? 1 : 1 + option.arity().min();
    }
    if (command < asked.size() && asked.get(command).equals("help")) {
      help = true;
      asked.remove(command);
    }
    if (help) asked.add("--help");
    return asked;
  }

  private int misused(CommandLine command, String problem) {
    console.problem("leadworkbench: " + problem);
    console.problem(new Usage(texts).of(command));
    return WRONG_USAGE;
  }

  private int refused(String reason) {
    console.problem("leadworkbench: " + reason);
    return REFUSED;
  }

  private int failed(Throwable e) {
    LoggerFactory.getLogger(Commands.class).error("A command failed", e);
    return refused(texts.of("error.unexpected", e.getClass().getSimpleName(), Log.file()));
  }
}
