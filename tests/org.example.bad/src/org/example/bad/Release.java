package org.example.bad;

/** What hangs and loops here goes on until the test says by the system property that the round is over, so that it leaves nothing behind. */
final class Release {
  private static final String ROUND = "org.example.bad.round";
  private final int round = round();

  /** Whether the round in which this was made is over. */
  boolean isOver() {
    return round() != round;
  }

  /** Waits, deaf to interrupts, as a call into a library may be. */
  static void await() {
    var release = new Release();
    while (!release.isOver())
      try {
        Thread.sleep(10);
      } catch (InterruptedException deaf) {
        Thread.yield();
      }
  }

  private static int round() {
    return Integer.getInteger(ROUND, 0);
  }
}
