package org.leadworkbench.core.capture;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.spi.capture.Row;

/**
 * A row on its way in.
 *
 * @param row as it came
 * @param cells its cells by column
 * @param fingerprint by which the same row is known again
 * @param mapped what it says
 * @param keys by which the person is known again
 */
record Incoming(Row row, Map<String, String> cells, String fingerprint, MappedRow mapped, Set<MatchKey> keys) {
  /** A mapped row. */
  static Incoming of(Row row, Map<String, String> cells, String fingerprint, MappedRow mapped) {
    return new Incoming(row, cells, fingerprint, mapped, MatchKeys.of(mapped.contact()));
  }

  /** When the person inquired, as the row says, else now. */
  Instant inquiredAt(Instant now) {
    return mapped.inquiredAt().orElse(now);
  }

  /** When what the row says was known: never later than now. */
  Instant knownAt(Instant now) {
    return mapped.inquiredAt().filter(now::isAfter).orElse(now);
  }
}
