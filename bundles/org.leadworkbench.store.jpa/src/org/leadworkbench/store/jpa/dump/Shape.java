package org.leadworkbench.store.jpa.dump;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A table and its columns in their order, all names in small letters.
 *
 * @param table its name
 * @param columns what each column holds
 */
record Shape(String table, SequencedMap<String, Kind> columns) {
  Shape {
    columns = new LinkedHashMap<>(columns);
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  List<Kind> kinds() {
    return List.copyOf(columns.values());
  }
}
