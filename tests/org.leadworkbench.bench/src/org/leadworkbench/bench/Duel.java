package org.leadworkbench.bench;

import java.util.ArrayList;

/**
 * Ours and the floor in turn, so that what else the machine does falls upon both. First rounds only warm up, and who
 * begins changes from round to round.
 *
 * @param warmups how many rounds are not counted
 * @param rounds how many are
 * @param unit of the figures
 */
public record Duel(int warmups, int rounds, String unit) {
  /** One that warms up once, for work that is long by itself. */
  public Duel(int rounds, String unit) {
    this(1, rounds, unit);
  }

  /** One that warms up for long, for work of milliseconds: before, the compiler would be measured. */
  public static Duel ofShort(int rounds, String unit) {
    return new Duel(10, rounds, unit);
  }

  /** One of the two, which answers one figure. */
  @FunctionalInterface
  public interface Side {
    /** Does it once. */
    double run() throws Exception;
  }

  /** What both reached. */
  public Figures of(Side ours, Side floor) throws Exception {
    var oursAll = new ArrayList<Double>();
    var floorAll = new ArrayList<Double>();
    for (int round = -warmups; round < rounds; round++) {
      double first = round % 2 == 0 ? ours.run() : floor.run();
      double second = round % 2 == 0 ? floor.run() : ours.run();
      if (round < 0) continue;
      oursAll.add(round % 2 == 0 ? first : second);
      floorAll.add(round % 2 == 0 ? second : first);
    }
    return new Figures(Spread.of(oursAll), Spread.of(floorAll), unit);
  }

  /** What both reached where the floor does with plain means what ours just did. */
  public Figures afterwards(Side ours, Side floor) throws Exception {
    var oursAll = new ArrayList<Double>();
    var floorAll = new ArrayList<Double>();
    for (int round = -warmups; round < rounds; round++) {
      double one = ours.run();
      double other = floor.run();
      if (round < 0) continue;
      oursAll.add(one);
      floorAll.add(other);
    }
    return new Figures(Spread.of(oursAll), Spread.of(floorAll), unit);
  }
}
