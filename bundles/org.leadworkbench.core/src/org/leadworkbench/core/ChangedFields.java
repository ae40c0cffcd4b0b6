package org.leadworkbench.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields and details an event changed, as its particulars tell it to people and programs. */
public final class ChangedFields {
  private static final String NAME = "fields";
  private static final String SEPARATOR = ", ";

  private ChangedFields() {}

  /** The particulars that name these; none where nothing was changed. */
  public static Map<String, String> of(Collection<String> changed) {
    return changed.isEmpty() ? Map.of() : Map.of(NAME, String.join(SEPARATOR, changed));
  }

  /** Those that the particulars of an event name. */
  public static Set<String> in(Map<String, String> facts) {
    return facts.containsKey(NAME) ? Arrays.stream(facts.get(NAME).split(SEPARATOR)).collect(Collectors.toSet()) : Set.of();
  }
}
