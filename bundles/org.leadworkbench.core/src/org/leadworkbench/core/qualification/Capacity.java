package org.leadworkbench.core.qualification;

import java.time.Duration;
import java.util.Objects;

/**
 * How many leads sales can call before it must have accepted or rejected them.
 *
 * @param people how many persons of sales are there today
 * @param callsPerHour how many leads one of them calls in an hour of business
 * @param within the business time that they have
 */
public record Capacity(int people, int callsPerHour, Duration within) {
  public Capacity {
    Objects.requireNonNull(within);
  }

  /** How many leads that makes. */
  public long calls() {
    return people * callsPerHour * within.toMinutes() / 60;
  }
}
