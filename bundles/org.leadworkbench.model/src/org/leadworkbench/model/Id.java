package org.leadworkbench.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The identity of a {@code T}: letters, digits, {@code .}, {@code -} and {@code _}, 1 to 64 of them.
 *
 * <p>New ids are made by the client and ordered by time (UUID version 7, RFC 9562), so no database sequence is a hot
 * spot and new rows lie together on disk.
 *
 * @param <T> what the id names; keeps the id of a lead from being used for a person
 * @param value the text of the id
 */
public record Id<T>(String value) implements Comparable<Id<T>> {
  private static final int LONGEST = 64;
  private static final SecureRandom RANDOM = new SecureRandom();
  // Milliseconds and, in the lower 12 bits, a counter: ids of one millisecond keep their order, too (RFC 9562, 6.2 method 1).
  private static final AtomicLong LAST = new AtomicLong();
  private static final long AHEAD = 60_000L << 12;

  public Id {
    Objects.requireNonNull(value);
    if (value.isEmpty() || value.length() > LONGEST || !isAllowed(value))
      throw new IllegalArgumentException("An id has 1 to 64 letters, digits, '.', '-' or '_': " + value);
  }

  /** The id with this text; fails with {@link IllegalArgumentException} where the text is no id. */
  public static <T> Id<T> of(String value) {
    return new Id<>(value);
  }

  /** A new id, later in order than those that this program made for the same or an earlier moment. */
  public static <T> Id<T> next(Instant now) {
    long wanted = now.toEpochMilli() << 12;
    long ticks = LAST.updateAndGet(last -> last >= wanted && last - wanted < AHEAD ? last + 1 : wanted);
    long high = ((ticks & ~0xFFFL) << 4) | 0x7000L | (ticks & 0xFFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new Id<>(new UUID(high, low).toString());
  }

  private static boolean isAllowed(String value) {
    for (int i = 0; i < value.length(); i++) if (!isAllowed(value.charAt(i))) return false;
    return true;
  }

  private static boolean isAllowed(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
  }

  @Override
  public int compareTo(Id<T> other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
