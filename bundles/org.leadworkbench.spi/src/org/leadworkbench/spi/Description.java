package org.leadworkbench.spi;

import java.util.Objects;
import org.leadworkbench.model.Id;

/**
 * What a plug-in's part is called.
 *
 * @param id unique among parts of its kind, never changed: letters, digits, {@code .}, {@code -}, {@code _}
 * @param version of the part's behaviour; every change that makes another result from the same input is a new one
 * @param label a short name
 * @param help a sentence that tells what it does
 */
public record Description(String id, String version, Label label, Label help) {
  public Description {
    Id.of(id);
    if (version.isBlank()) throw new IllegalArgumentException(id + " has no version");
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
  }
}
