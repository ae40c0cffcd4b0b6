package org.leadworkbench.cli.command;

/** The command was understood but is not done; the message, in the user's language, says why. */
public final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** For this reason. */
  public Declined(String message) {
    super(message);
  }
}
