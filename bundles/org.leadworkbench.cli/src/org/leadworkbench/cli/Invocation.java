package org.leadworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the caller asked for: a command with its arguments, or none, and the absolute folder all data lie in. */
record Invocation(List<String> command, Path data) {
  private static final String OPTION = "--data";

  Invocation {
    command = List.copyOf(command);
  }

  /** Takes {@code --data DIR} and {@code --data=DIR} out of the arguments, wherever they stand; the last one counts. */
  static Invocation of(List<String> arguments, Path otherwise) throws InvalidInvocation {
    var command = new ArrayList<String>();
    var data = otherwise;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      if (argument.equals(OPTION)) data = folder(rest.hasNext() ? rest.next() : "");
      else if (argument.startsWith(OPTION + "=")) data = folder(argument.substring(OPTION.length() + 1));
      else command.add(argument);
    }
    return new Invocation(command, data.toAbsolutePath().normalize());
  }

  private static Path folder(String name) throws InvalidInvocation {
    if (name.isBlank()) throw new InvalidInvocation(OPTION + " needs a folder");
    return Path.of(name);
  }
}
