package org.leadworkbench.cli.command;

import java.util.List;

/** Runs commands within a command. */
public interface Interpreter {
  /**
   * Runs a command with its arguments on the data that this desk has open; its answer, or what is wrong, is written when this returns.
   *
   * @return the exit code the command would have alone
   */
  int run(List<String> command, Desk desk);
}
