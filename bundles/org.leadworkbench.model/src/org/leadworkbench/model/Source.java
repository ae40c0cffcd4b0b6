package org.leadworkbench.model;

import java.util.Objects;

/**
 * Where leads come from: a trade fair, a list, a form.
 *
 * @param id identity
 * @param version counts the changes, for optimistic locking; 0 before the first save
 * @param name as shown and as named on the command line; unique without regard to case
 * @param mapping the saved mapping of its columns as a document, empty where none was saved
 */
public record Source(Id<Source> id, int version, String name, String mapping) {
  public Source {
    Objects.requireNonNull(id);
    Objects.requireNonNull(mapping);
    if (name.isBlank()) throw new IllegalArgumentException("A source has a name");
  }

  /** The same source with this mapping saved. */
  public Source withMapping(String mapping) {
    return new Source(id, version, name, mapping);
  }
}
