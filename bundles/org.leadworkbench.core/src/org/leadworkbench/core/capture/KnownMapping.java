package org.leadworkbench.core.capture;

import java.util.Objects;
import org.leadworkbench.spi.Label;

/**
 * A mapping that can be used.
 *
 * @param origin where it comes from
 * @param label as shown
 * @param document the mapping
 */
public record KnownMapping(MappingOrigin origin, Label label, String document) {
  public KnownMapping {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(label);
    Objects.requireNonNull(document);
  }
}
