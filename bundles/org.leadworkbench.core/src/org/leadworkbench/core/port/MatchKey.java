package org.leadworkbench.core.port;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.codec.digest.MurmurHash3;

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

  /**
   * The key as a number, the same for ever: the first half of MurmurHash3 (x64, 128 bits, seed 0) of strength and value.
   * Of five million keys two different ones have the same number with a probability of less than one in a million.
   */
  public long code() {
    return MurmurHash3.hash128x64((strength + ":" + value).getBytes(StandardCharsets.UTF_8))[0];
  }
}
