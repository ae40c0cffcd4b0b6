package org.leadworkbench.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields and details an event changed, as its particulars tell it to people and programs. */
public final class ChangedFields {
  private static final String NAME = "fields";
  private static final String SEPARATOR = ", ";
  /** Behind each name where one of them has the separator in it, as a list's column may. */
  private static final String END = "\u001F";

  private ChangedFields() {}

  /** The particulars that name these; none where nothing was changed. */
  public static Map<String, String> of(Collection<String> changed) {
    return changed.isEmpty() ? Map.of() : Map.of(NAME, written(changed));
  }

  /** Those that the particulars of an event name. */
  public static Set<String> in(Map<String, String> facts) {
    var names = facts.getOrDefault(NAME, "");
    return names.isEmpty() ? Set.of() : Set.copyOf(List.of(names.split(names.endsWith(END) ? END : SEPARATOR)));
  }

  private static String written(Collection<String> names) {
    return names.stream().anyMatch(name -> name.contains(SEPARATOR)) ? names.stream().map(name -> name + END).collect(Collectors.joining())
        : String.join(SEPARATOR, names);
  }
}
