package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a model would say of a lead if more were known of it.
 *
 * @param open the questions without an answer, that first which is worth most to ask
 * @param toHot what would make the lead Hot; none where it is Hot, or no answers on offer would make it so
 */
public record Outlook(List<Worth> open, Optional<WayToHot> toHot) {
  /** Nothing is open. */
  public static final Outlook NONE = new Outlook(List.of(), Optional.empty());

  public Outlook {
    open = List.copyOf(open);
    Objects.requireNonNull(toHot);
  }

  /** The question that is to be asked next, if the answer to any would tell something. */
  public Optional<Worth> next() {
    return open.stream().findFirst().filter(w -> w.value() > 0);
  }

  /**
   * What an open question is worth.
   *
   * @param question its id
   * @param value by how much its answer is expected to lower the log loss of the probability, in nats; 0 where no answer moves it
   */
  public record Worth(String question, double value) {
    public Worth {
      Objects.requireNonNull(question);
    }
  }
}
