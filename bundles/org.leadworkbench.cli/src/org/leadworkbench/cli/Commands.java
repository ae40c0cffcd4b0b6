package org.leadworkbench.cli;

import java.util.List;

/** What {@code leadworkbench COMMAND} can do without a window. */
final class Commands {
  static final int WRONG_USAGE = 2;

  /** Runs a command with its arguments and returns the exit code of the process. */
  int run(List<String> command) {
    System.err.println("leadworkbench: unknown command " + command.getFirst());
    System.err.println("Usage: leadworkbench [--data DIR] [COMMAND]");
    return WRONG_USAGE;
  }
}
