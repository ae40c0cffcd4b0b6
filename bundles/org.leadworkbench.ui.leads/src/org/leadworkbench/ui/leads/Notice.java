package org.leadworkbench.ui.leads;

import java.util.Optional;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** What the line at the top of a window says of commands: it goes when another lead is shown, not when the same one is read anew. */
final class Notice {
  private final Line line;
  private Optional<Id<Lead>> lead = Optional.empty();

  /** Where it is said; an empty sentence takes the line away. */
  interface Line {
    void show(String sentence, boolean warning);
  }

  Notice(Line line) {
    this.line = line;
  }

  void refused(String sentence) {
    line.show(sentence, true);
  }

  void told(String sentence) {
    line.show(sentence, false);
  }

  void shown(Id<Lead> now) {
    if (lead.filter(now::equals).isEmpty()) line.show("", false);
    lead = Optional.of(now);
  }
}
