package org.leadworkbench.core.capture;

import java.util.Objects;

/**
 * Where a mapping came from.
 *
 * @param kind how it was found
 * @param name the file, or the id of a shipped mapping, or the source it was saved with; empty for the automatic one
 */
public record MappingOrigin(Kind kind, String name) {
  /** Named by the user; saved with the source; shipped with a plug-in and fitting; made from the columns' names. */
  public enum Kind { GIVEN, SAVED, SHIPPED, AUTOMATIC }

  public MappingOrigin {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }
}
