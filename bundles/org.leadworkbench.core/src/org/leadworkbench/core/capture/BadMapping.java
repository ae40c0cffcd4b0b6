package org.leadworkbench.core.capture;

import org.leadworkbench.core.Refusal;

/** A mapping that cannot be used, on its way out of the depth of its document. */
final class BadMapping extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal why;

  BadMapping(String code, Object... arguments) {
    super(code);
    why = Refusal.of(code, arguments);
  }

  Refusal why() {
    return why;
  }
}
