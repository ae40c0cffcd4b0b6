package org.leadworkbench.cli;

/** The caller wrote something that cannot be understood; the message is the key of the text that says what. */
final class InvalidInvocation extends Exception {
  private static final long serialVersionUID = 1;

  InvalidInvocation(String message) {
    super(message);
  }
}
