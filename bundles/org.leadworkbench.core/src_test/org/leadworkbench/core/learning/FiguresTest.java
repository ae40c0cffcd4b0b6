package org.leadworkbench.core.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final double EXACT = 1e-12;

  @Test
  void figuresOfFourLeadsAreThoseByHand() {
    var figures = Figures.of(new double[] {0.9, 0.6, 0.4, 0.2}, new boolean[] {true, false, true, false});

    assertEquals(4, figures.n());
    assertEquals(0.75, figures.auc(), EXACT);
    assertEquals((0.01 + 0.36 + 0.36 + 0.04) / 4, figures.brier(), EXACT);
    assertEquals(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.4) + Math.log(0.8)) / 4, figures.logLoss(), EXACT);
    assertEquals(0.5, figures.baseRate(), EXACT);
    assertEquals(2, figures.lift10(), EXACT);
  }

  @Test
  void equalProbabilitiesRankNobody() {
    assertEquals(0.5, Figures.of(new double[] {0.3, 0.3, 0.3}, new boolean[] {true, false, false}).auc(), EXACT);
  }

  @Test
  void calibrationErrorIsTheDistanceInTenthsOfTheLeads() {
    var p = new double[100];
    var won = new boolean[100];
    for (int i = 0; i < 100; i++) {
      p[i] = 0.05 + i / 10 * 0.1;
      won[i] = i % 10 < i / 10; // of the tenth k, k leads in ten: 0.05 less than said
    }

    assertEquals(0.05, Figures.of(p, won).ece(), EXACT);
  }
}
