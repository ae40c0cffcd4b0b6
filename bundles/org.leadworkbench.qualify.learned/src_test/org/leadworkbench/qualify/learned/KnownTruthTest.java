package org.leadworkbench.qualify.learned;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.qualification.QualificationModel;

/** A hundred thousand leads whose true probability is known. */
class KnownTruthTest {
  private static final int TAUGHT = 80_000;
  private static final int LEADS = 100_000;
  private static final Market MARKET = Market.of(LEADS, 7, -1.6, 1);
  private static final QualificationModel LEARNED = Market.learned(MARKET.lessons.subList(0, TAUGHT));

  @Test
  void nineTenthsOfWhatCanBeGainedAreGained() {
    double base = MARKET.lessons.subList(0, TAUGHT).stream().filter(l -> l.won()).count() / (double) TAUGHT;
    double known = 0;
    double learned = 0;
    double nothing = 0;
    for (int i = TAUGHT; i < LEADS; i++) {
      boolean won = MARKET.lessons.get(i).won();
      known += Market.loss(MARKET.truth.get(i), won);
      learned += Market.loss(probability(i), won);
      nothing += Market.loss(base, won);
    }

    double share = (nothing - learned) / (nothing - known);
    System.out.printf("share of the attainable gain: %.3f%n", share);
    assertTrue(share >= 0.90, () -> "share of the gain in log loss: " + share);
  }

  @Test
  void probabilitiesAreTheTrueOnes() {
    record Point(double p, double truth) {}
    var points = new ArrayList<Point>();
    for (int i = TAUGHT; i < LEADS; i++) points.add(new Point(probability(i), MARKET.truth.get(i)));
    points.sort(Comparator.comparingDouble(Point::p));
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      var part = points.subList(points.size() * bin / 10, points.size() * (bin + 1) / 10);
      error += Math.abs(part.stream().mapToDouble(x -> x.p - x.truth).sum()) / points.size();
    }

    double found = error;
    System.out.printf("calibration error: %.4f%n", found);
    assertTrue(found <= 0.010, () -> "calibration error: " + found);
  }

  private static double probability(int lead) {
    return LEARNED.estimate(MARKET.lessons.get(lead).evidence()).probability();
  }
}
