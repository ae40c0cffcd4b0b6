package org.leadworkbench.transfer.filedrop;

import java.io.IOException;
import org.leadworkbench.spi.Label;

/** What is in the way, and what to do, in both languages. */
final class Obstacle extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Label label;

  Obstacle(String en, String de) {
    this(en, de, null);
  }

  Obstacle(String en, String de, Throwable cause) {
    super(en, cause);
    label = new Label(en, de);
  }

  Label label() {
    return label;
  }
}
