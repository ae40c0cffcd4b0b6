package org.leadworkbench.store.jpa.dump;

import java.util.function.LongPredicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/** Tells whoever watches how many rows are dealt with, and ends it all where that one wants to. */
final class Pace {
  private static final int STEP = 1_000;
  private final LongPredicate going;
  private long rows;

  Pace(LongPredicate going) {
    this.going = going;
  }

  void row() {
    if (++rows % STEP == 0) look();
  }

  /** Looks whether to go on. */
  void look() {
    if (!going.test(rows)) throw new StoreRefused(Refusal.of("dump.cancelled"));
  }
}
