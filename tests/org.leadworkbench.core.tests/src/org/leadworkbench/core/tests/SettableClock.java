package org.leadworkbench.core.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to, by a millisecond with each look, so that no two events share a moment. */
final class SettableClock extends Clock {
  private Instant now;
  private Runnable meanwhile = () -> {};

  SettableClock(Instant now) {
    this.now = now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Lets this happen right after the next look at the clock, before whoever looked goes on. */
  void meanwhile(Runnable event) {
    meanwhile = event;
  }

  @Override
  public Instant instant() {
    now = now.plusMillis(1);
    var seen = now;
    var event = meanwhile;
    meanwhile = () -> {};
    event.run();
    return seen;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
