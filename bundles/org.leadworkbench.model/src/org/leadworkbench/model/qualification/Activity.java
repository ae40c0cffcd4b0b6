package org.leadworkbench.model.qualification;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done with or by the lead, without a word about who they are.
 *
 * @param kind what it was, such as {@code call}, {@code mail}, {@code meeting} or {@code inquiry}
 * @param at when
 * @param reached whether the person was reached; true for what the person did themselves
 */
public record Activity(String kind, Instant at, boolean reached) {
  public Activity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
  }
}
