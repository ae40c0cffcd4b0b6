package org.leadworkbench.cli.command;

/** A command: what it takes as annotated fields, and what it does. */
public interface Action {
  /**
   * Does it and gives the answer.
   *
   * @throws Declined where it cannot be done
   */
  void run(Desk desk);
}
