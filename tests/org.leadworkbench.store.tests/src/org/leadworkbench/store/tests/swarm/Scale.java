package org.leadworkbench.store.tests.swarm;

/** How much is tried: less in every build, all of it where the system property {@code nightly} is true. */
final class Scale {
  private static final boolean NIGHTLY = Boolean.getBoolean("nightly");

  private Scale() {}

  /** One of the two. */
  static int of(int build, int nightly) {
    return NIGHTLY ? nightly : build;
  }
}
