package org.leadworkbench.store.jpa.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Instants as the database keeps them: whole microseconds since 1970 in UTC, so no time zone of a program, a database
 * or a driver touches them. This is the one place where finer parts are cut off. Assessments keep theirs to the
 * nanosecond in their documents.
 */
public final class Micros {
  private static final AtomicLong LAST = new AtomicLong();

  private Micros() {}

  /** The microseconds since 1970, rounded down. */
  public static long of(Instant instant) {
    return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
  }

  /** The instant of these microseconds. */
  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** The instant as it will be read again. */
  public static Instant kept(Instant instant) {
    return instant(of(instant));
  }

  /** A number higher than all before: it keeps rows of the same instant in the order in which they were added. */
  static long nextPosition() {
    long now = System.currentTimeMillis() * 1_000;
    return LAST.updateAndGet(last -> Math.max(last + 1, now));
  }
}
