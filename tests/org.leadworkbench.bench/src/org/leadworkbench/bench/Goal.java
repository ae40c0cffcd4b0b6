package org.leadworkbench.bench;

import java.util.Locale;

/**
 * What ratio of ours to the floor is wanted.
 *
 * @param kind from which side the ratio must come
 * @param ratio the limit, which itself is good enough; without meaning where there is no goal
 */
public record Goal(Kind kind, double ratio) {
  /** The sides a limit can have. */
  public enum Kind { AT_LEAST, AT_MOST, NONE }

  /** Not less than this. */
  public static Goal atLeast(double ratio) {
    return new Goal(Kind.AT_LEAST, ratio);
  }

  /** Not more than this. */
  public static Goal atMost(double ratio) {
    return new Goal(Kind.AT_MOST, ratio);
  }

  /** Measured to be known, with no limit. */
  public static Goal none() {
    return new Goal(Kind.NONE, Double.NaN);
  }

  /** Whether there is a limit. */
  public boolean isThere() {
    return kind != Kind.NONE;
  }

  /** Whether this ratio is good enough. */
  public boolean metBy(double ratio) {
    return switch (kind) {
      case AT_LEAST -> ratio >= this.ratio;
      case AT_MOST -> ratio <= this.ratio;
      case NONE -> true;
    };
  }

  /** Such as {@code >= 0.8}; empty where there is none. */
  @Override
  public String toString() {
    return switch (kind) {
      case AT_LEAST -> String.format(Locale.ROOT, ">= %s", ratio);
      case AT_MOST -> String.format(Locale.ROOT, "<= %s", ratio);
      case NONE -> "";
    };
  }
}
