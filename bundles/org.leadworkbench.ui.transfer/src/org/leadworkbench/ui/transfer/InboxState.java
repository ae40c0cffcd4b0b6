package org.leadworkbench.ui.transfer;

import java.time.Instant;
import java.util.List;

/**
 * How the inbox of who is working stands.
 *
 * @param waiting what waits, the newest first
 */
record InboxState(List<Waiting> waiting) {
  /** The inbox was read anew; with the {@link InboxState}. */
  static final String TOPIC = "org/leadworkbench/transfer/INBOX";

  InboxState {
    waiting = List.copyOf(waiting);
  }

  /** In a few words, for the status line. */
  String sentence(Instant now) {
    long overdue = waiting.stream().filter(w -> w.isOverdue(now)).count();
    if (waiting.isEmpty()) return Messages.TEXT.get("status.none");
    return overdue == 0 ? Messages.TEXT.get("status.waiting", waiting.size()) : Messages.TEXT.get("status.overdue", waiting.size(), overdue);
  }
}
