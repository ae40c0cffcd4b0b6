package org.leadworkbench.spi.capture;

import java.io.IOException;
import org.leadworkbench.spi.Label;

/** An input that is not what its source reads: of another kind, damaged, or written otherwise than it was set. */
public class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Label why;

  /** For this reason: whole sentences that end with what the user can do. */
  public Unreadable(Label why) {
    super(why.en());
    this.why = why;
  }

  /** What is wrong, and what the user can do. */
  public Label why() {
    return why;
  }
}
