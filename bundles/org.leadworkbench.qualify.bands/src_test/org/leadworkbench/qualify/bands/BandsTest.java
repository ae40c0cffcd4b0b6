package org.leadworkbench.qualify.bands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.Thresholds;

class BandsTest {
  private final Bands bands = new Bands();

  @Test
  void standardThresholdsAreTwentyAndFiftyPercent() {
    assertEquals(new Thresholds("1", 0.20, 0.50, 0.05), bands.standard());
  }

  @ParameterizedTest
  @CsvSource({"0.199,COLD,below-warm", "0.20,WARM,above-warm", "0.499,WARM,above-warm", "0.50,HOT,above-hot"})
  void aNewLeadIsRatedByTheThresholdsAlone(double probability, Band band, String reason) {
    assertEquals(new RatedBand(band, reason), bands.rate(estimate(probability), bands.standard()));
  }

  @ParameterizedTest
  @CsvSource({
    "HOT,0.50,HOT,above-hot", "HOT,0.45,HOT,held-by-hysteresis", "HOT,0.449,WARM,above-warm",
    "HOT,0.16,WARM,held-by-hysteresis", "HOT,0.149,COLD,below-warm",
    "WARM,0.46,WARM,above-warm", "WARM,0.15,WARM,held-by-hysteresis", "WARM,0.149,COLD,below-warm",
    "COLD,0.199,COLD,below-warm", "COLD,0.45,WARM,above-warm", "COLD,0.60,HOT,above-hot"})
  void aLeadLeavesItsBandOnlyWellBelowTheThreshold(Band before, double probability, Band band, String reason) {
    assertEquals(new RatedBand(band, reason), bands.rate(estimate(probability), before, bands.standard()));
  }

  private static Estimate estimate(double probability) {
    return new Estimate(probability, Estimate.logit(probability), List.of(), Optional.empty());
  }
}
