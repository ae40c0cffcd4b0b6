package org.leadworkbench.cli.output;

/** Whoever read the answer has read enough, as {@code head} does: no error, but nothing more to do. */
public final class PipeClosed extends RuntimeException {
  private static final long serialVersionUID = 1;

  PipeClosed(Throwable cause) {
    super(cause);
  }
}
