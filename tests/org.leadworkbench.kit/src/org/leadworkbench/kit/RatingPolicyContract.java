package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;

/** What the host relies on in a {@link RatingPolicy}. Extend it and answer {@link #policy}. */
public abstract class RatingPolicyContract {
  /** The policy to check. */
  protected abstract RatingPolicy policy();

  @Test
  void describesItselfTheSameEveryTime() {
    assertEquals(policy().describe(), policy().describe());
    assertEquals(policy().standard(), policy().standard());
  }

  @Test
  void speaksEnglishAndGerman() {
    Labels.assertTranslated(policy().describe());
  }

  @Test
  void itsStandardThresholdsHaveAVersion() {
    assertFalse(policy().standard().version().isBlank());
  }

  @Test
  void aHigherProbabilityNeverGivesAColderBand() {
    for (var thresholds : thresholds())
      for (var before : befores()) {
        var band = Band.COLD;
        for (int i = 1; i < 1000; i++) {
          var next = rate(i / 1000.0, before, thresholds).band();
          assertTrue(next.compareTo(band) >= 0, "colder at " + i / 1000.0 + " with " + before + " before and " + thresholds);
          band = next;
        }
      }
  }

  @Test
  void aNewLeadIsRatedByTheThresholds() {
    for (var t : thresholds()) {
      assertEquals(Band.COLD, rate(t.warm() - 1e-9, Optional.empty(), t).band());
      assertEquals(Band.WARM, rate(t.warm(), Optional.empty(), t).band());
      assertEquals(Band.WARM, rate(t.hot() - 1e-9, Optional.empty(), t).band());
      assertEquals(Band.HOT, rate(t.hot(), Optional.empty(), t).band());
    }
  }

  @Test
  void aLeadStaysInItsBandWithinTheHysteresisAndLeavesItBelow() {
    for (var t : thresholds()) {
      if (t.hysteresis() == 0) continue;
      assertEquals(Band.HOT, rate(t.hot() - t.hysteresis() / 2, Optional.of(Band.HOT), t).band());
      assertNotEquals(Band.HOT, rate(t.hot() - t.hysteresis() - 1e-6, Optional.of(Band.HOT), t).band());
      assertEquals(Band.WARM, rate(t.warm() - t.hysteresis() / 2, Optional.of(Band.WARM), t).band());
      assertEquals(Band.COLD, rate(t.warm() - t.hysteresis() - 1e-6, Optional.of(Band.WARM), t).band());
    }
  }

  @Test
  void aLeadRisesAtTheThresholdItself() {
    for (var t : thresholds())
      for (var before : befores()) assertEquals(Band.HOT, rate(t.hot(), before, t).band());
  }

  @Test
  void everyBandHasAReason() {
    for (var before : befores())
      for (int i = 1; i < 100; i++) assertFalse(rate(i / 100.0, before, policy().standard()).reason().isBlank());
  }

  @Test
  void theSameEstimateGivesTheSameBand() {
    for (var before : befores())
      for (int i = 1; i < 100; i++)
        assertEquals(rate(i / 100.0, before, policy().standard()), rate(i / 100.0, before, policy().standard()));
  }

  private List<Thresholds> thresholds() {
    return List.of(policy().standard(), new Thresholds("no hysteresis", 0.30, 0.60, 0), new Thresholds("narrow", 0.48, 0.50, 0.10),
        new Thresholds("low", 0.01, 0.02, 0.005));
  }

  private static List<Optional<Band>> befores() {
    return Stream.concat(Stream.of(Optional.<Band>empty()), Stream.of(Band.values()).map(Optional::of)).toList();
  }

  private RatedBand rate(double probability, Optional<Band> before, Thresholds thresholds) {
    var estimate = new Estimate(probability, Estimate.logit(probability), List.of(), Optional.empty());
    return before.isEmpty() ? policy().rate(estimate, thresholds) : policy().rate(estimate, before.get(), thresholds);
  }
}
