package org.leadworkbench.core.capture;

import org.leadworkbench.core.Refusal;

/** A capture that cannot go on, with the reason, on its way out of the transaction. */
final class Abandoned extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal why;

  Abandoned(Refusal why) {
    super(why.code());
    this.why = why;
  }

  Abandoned(Refusal why, Exception cause) {
    super(why.code(), cause);
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
