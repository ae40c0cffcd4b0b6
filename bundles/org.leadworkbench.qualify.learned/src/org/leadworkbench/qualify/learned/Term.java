package org.leadworkbench.qualify.learned;

import java.util.List;

/**
 * What weights belong to: the values of one thing, or of two things together.
 *
 * @param keys the one or two names
 * @param scales how the values of each are told apart
 */
record Term(List<String> keys, List<Scale> scales) {
  Term {
    keys = List.copyOf(keys);
    scales = List.copyOf(scales);
  }

  static Term of(String key, Scale scale) {
    return new Term(List.of(key), List.of(scale));
  }

  /** How many weights it has. */
  int size() {
    return scales.stream().mapToInt(Scale::size).reduce(1, (a, b) -> a * b);
  }

  boolean isPair() {
    return keys.size() == 2;
  }

  /** The place of the weight for these values, {@link Column#NONE} where one is not answered. */
  int place(int... values) {
    int place = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == Column.NONE) return Column.NONE;
      place = place * scales.get(i).size() + values[i];
    }
    return place;
  }
}
