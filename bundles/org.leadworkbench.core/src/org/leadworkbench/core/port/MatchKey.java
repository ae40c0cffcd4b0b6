package org.leadworkbench.core.port;

import java.util.Objects;

/**
 * Something by which a person is known again.
 *
 * @param strength whether the same key means the same person, or only likely
 * @param value the normalised key with its kind in front, such as {@code email:max@example.org}; 200 characters at most
 */
public record MatchKey(Strength strength, String value) {
  /** How much the same key says. */
  public enum Strength { EXACT, LIKELY }

  public MatchKey {
    Objects.requireNonNull(strength);
    if (value.length() > 200) value = value.substring(0, 200);
  }
}
