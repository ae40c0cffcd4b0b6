package org.leadworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the caller asked for.
 *
 * @param command the command with its arguments; empty where the workbench is asked for
 * @param data the absolute folder all data lie in
 * @param store the address of the store, where the caller named one
 * @param safe whether partners' plug-ins are left out
 */
record Invocation(List<String> command, Path data, Optional<String> store, boolean safe) {
  private static final String DATA = "--data";
  private static final String STORE = "--store";
  private static final String SAFE = "--safe";

  Invocation {
    command = List.copyOf(command);
  }

  /** Takes {@code --data} and {@code --store} with their values, and {@code --safe}, out of the arguments, wherever they stand; the last one counts. */
  static Invocation of(List<String> arguments, Path otherwise) throws InvalidInvocation {
    var command = new ArrayList<String>();
    var data = otherwise;
    var store = Optional.<String>empty();
    boolean safe = false;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      if (is(DATA, argument)) data = Path.of(value(DATA, argument, rest, "error.data"));
      else if (is(STORE, argument)) store = Optional.of(value(STORE, argument, rest, "error.store"));
      else if (argument.equals(SAFE)) safe = true;
      else command.add(argument);
    }
    return new Invocation(command, data.toAbsolutePath().normalize(), store, safe);
  }

  private static boolean is(String option, String argument) {
    return argument.equals(option) || argument.startsWith(option + "=");
  }

  private static String value(String option, String argument, Iterator<String> rest, String otherwise) throws InvalidInvocation {
    var value = argument.length() > option.length() ? argument.substring(option.length() + 1) : rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) throw new InvalidInvocation(otherwise);
    return value;
  }
}
