package org.leadworkbench.cli.command;

/** A command within this one failed, which has been told; the message says where, and the process ends with that command's exit code. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int code;

  Stopped(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The exit code. */
  public int code() {
    return code;
  }
}
