package org.leadworkbench.harness;

import java.util.Random;

/** How often things are done, and when: a build does a few, the night ten times as many, at moments that a seed decides. */
final class Times {
  private static final int FACTOR = Integer.getInteger("harness.times", 1);
  private static final long SEED = seed(Long.getLong("harness.seed", 0));

  private Times() {}

  private static long seed(long given) {
    long seed = given == 0 ? System.nanoTime() : given;
    System.out.println("The harness kills at the moments of -Dharness.seed=" + seed);
    return seed;
  }

  /** So many in a build. */
  static int of(int build) {
    return build * FACTOR;
  }

  /** Whether there is a night's time. */
  static boolean isNight() {
    return FACTOR > 1;
  }

  /** The moments of a scenario. */
  static Random random(String scenario) {
    return new Random(SEED + scenario.hashCode());
  }
}
