package org.leadworkbench.core.capture;

import java.util.Optional;
import java.util.Set;

/** Yes and no, as lists in both languages write them. */
final class YesOrNo {
  private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "true", "wahr", "x", "1", "on", "opt-in", "erteilt", "✓", "✔", "☑");
  private static final Set<String> NO = Set.of("no", "n", "nein", "false", "falsch", "0", "off", "opt-out", "widerrufen", "nicht erteilt", "abgelehnt", "✗", "☐");

  private YesOrNo() {}

  /** What the cell says, if it says either. */
  static Optional<Boolean> of(String cell) {
    var word = ValueMap.plain(cell);
    if (YES.contains(word)) return Optional.of(true);
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
