package org.leadworkbench.core.capture;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cells mean: from a cell's text, or a pattern with {@code *} for any text, to a value. Case, white space and
 * quotes around do not matter; an exact text goes before a pattern, and the first of several patterns counts.
 *
 * @param entries in the order of the document
 */
public record ValueMap(Map<String, String> entries) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  public ValueMap {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** No values. */
  public static ValueMap none() {
    return new ValueMap(Map.of());
  }

  /** Whether nothing is mapped. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The same, prepared to look up many cells. */
  Lookup lookup() {
    return new Lookup(this);
  }

  /** A cell as it is compared: lower case, single spaces, nothing around. */
  static String plain(String cell) {
    var text = SPACE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll(" ").toLowerCase(Locale.ROOT);
    int from = 0;
    int to = text.length();
    while (from < to && isAround(text.charAt(from))) from++;
    while (to > from && isAround(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  private static boolean isAround(char c) {
    return c == ' ' || "\"'„“”‚‘’«»".indexOf(c) >= 0;
  }

  /** Looks up cells. */
  static final class Lookup {
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private Lookup(ValueMap map) {
      map.entries.forEach((key, value) -> (key.contains("*") ? patterns : exact).putIfAbsent(plain(key), value));
    }

    Optional<String> find(String cell) {
      var text = plain(cell);
      var value = exact.get(text);
      if (value != null) return Optional.of(value);
      return patterns.entrySet().stream().filter(e -> matches(e.getKey(), text)).map(Map.Entry::getValue).findFirst();
    }

    // The parts between the stars must follow each other; linear in the text, whatever the pattern.
    private static boolean matches(String pattern, String text) {
      var parts = pattern.split("\\*", -1);
      if (!text.startsWith(parts[0])) return false;
      int at = parts[0].length();
      for (int i = 1; i < parts.length - 1; i++) {
        int found = text.indexOf(parts[i], at);
        if (found < 0) return false;
        at = found + parts[i].length();
      }
      var last = parts[parts.length - 1];
      return text.length() - last.length() >= at && text.endsWith(last);
    }
  }
}
