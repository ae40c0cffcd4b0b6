package org.leadworkbench.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.cli.output.Texts;

/**
 * A value for something named, as the command line writes it: {@code KEY=VALUE}.
 *
 * @param key the name
 * @param value the value, may be empty and hold more equals signs
 */
record Assignment(String key, String value) {
  /** The assignment of this text, if it is one. */
  static Optional<Assignment> of(String text) {
    int equals = text.indexOf('=');
    return equals < 1 ? Optional.empty() : Optional.of(new Assignment(text.substring(0, equals), text.substring(equals + 1)));
  }

  /** All of these; a key that comes twice is misuse, since nobody knows which value is meant. */
  static Map<String, String> all(List<Assignment> assignments, Texts texts) {
    var all = new LinkedHashMap<String, String>();
    for (var a : assignments)
      if (all.put(a.key(), a.value()) != null) throw new Misused(texts.of("error.twice", a.key()));
    return all;
  }
}
