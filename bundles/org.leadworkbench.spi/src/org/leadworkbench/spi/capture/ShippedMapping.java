package org.leadworkbench.spi.capture;

import java.util.Objects;
import org.leadworkbench.spi.Label;

/**
 * A mapping that comes with a source, for a list that many users have.
 *
 * @param id its name on the command line, such as {@code trade-fair}
 * @param label as shown
 * @param document the mapping in the format of saved mappings (docs/mapping.md)
 */
public record ShippedMapping(String id, Label label, String document) {
  public ShippedMapping {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(document);
  }
}
