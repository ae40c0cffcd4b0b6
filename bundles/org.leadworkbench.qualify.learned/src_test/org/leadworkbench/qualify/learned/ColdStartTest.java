package org.leadworkbench.qualify.learned;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * From the first lead on, learning anew after each: what was predicted never cost more than the running base rate, which
 * is the share of the leads before, begun at what the organisation set.
 */
class ColdStartTest {
  private static final int LEADS = 200;
  private static final double BASE_RATE = 0.10;

  @ParameterizedTest
  @CsvSource({"1,-1.5,1", "2,-0.5,2", "3,-0.5,2", "4,-1.5,0", "5,-0.5,0"})
  void neverCostsMoreThanTwoThousandthsALeadAboveTheRunningBaseRate(long seed, double start, double strength) {
    var market = Market.of(LEADS, seed, start, strength);
    QualificationModel model = new LogisticModel();
    double learned = 0;
    double base = 0;
    int won = 0;
    for (int i = 0; i < LEADS; i++) {
      var lesson = market.lessons.get(i);
      learned += Market.loss(model.estimate(asOf(lesson.evidence())).probability(), lesson.won());
      base += Market.loss((won + 2 * BASE_RATE) / (i + 2), lesson.won());
      if (lesson.won()) won++;
      double excess = (learned - base) / (i + 1);
      int leads = i + 1;
      assertTrue(excess <= 0.002, () -> excess + " a lead after " + leads);
      model = Market.learned(market.lessons.subList(0, i + 1));
    }
  }

  private static Evidence asOf(Evidence evidence) {
    return new Evidence(evidence.moment(), evidence.day(), BASE_RATE, evidence.answers(), evidence.details(), evidence.activities());
  }
}
