package org.leadworkbench.cli.command;

/** The command line contradicts itself in a way that only the command sees; the message says how. */
public final class Misused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** For this reason. */
  public Misused(String message) {
    super(message);
  }
}
