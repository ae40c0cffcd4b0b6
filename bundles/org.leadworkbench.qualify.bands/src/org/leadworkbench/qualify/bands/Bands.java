package org.leadworkbench.qualify.bands;

import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;
import org.osgi.service.component.annotations.Component;

/**
 * Cold, Warm and Hot by two thresholds. A lead enters a band at its threshold and leaves it downwards only where the
 * probability has fallen below the threshold by more than the hysteresis, so that one does not flicker between two
 * bands at their border.
 *
 * <p>Reasons: {@code above-hot}, {@code above-warm}, {@code below-warm}, and {@code held-by-hysteresis} where the
 * thresholds alone would have given a colder band.
 */
@Component
public final class Bands implements RatingPolicy {
  private static final Description DESCRIPTION = new Description("qualify.bands", "1",
      new Label("Cold, Warm, Hot", "Kalt, Warm, Heiß"),
      new Label("Two thresholds on the purchase probability; a lead leaves a band only well below its threshold.",
          "Zwei Schwellen der Kaufwahrscheinlichkeit; ein Lead verlässt eine Stufe erst deutlich unter ihrer Schwelle."));
  private static final Thresholds STANDARD = new Thresholds("1", 0.20, 0.50, 0.05);

  @Override
  public Description describe() {
    return DESCRIPTION;
  }

  @Override
  public Thresholds standard() {
    return STANDARD;
  }

  @Override
  public RatedBand rate(Estimate estimate, Thresholds thresholds) {
    return rate(estimate, Band.COLD, thresholds);
  }

  @Override
  public RatedBand rate(Estimate estimate, Band before, Thresholds thresholds) {
    double p = estimate.probability();
    if (p >= thresholds.hot()) return new RatedBand(Band.HOT, "above-hot");
    if (before == Band.HOT && p + thresholds.hysteresis() >= thresholds.hot()) return held(Band.HOT);
    if (p >= thresholds.warm()) return new RatedBand(Band.WARM, "above-warm");
    if (before != Band.COLD && p + thresholds.hysteresis() >= thresholds.warm()) return held(Band.WARM);
    return new RatedBand(Band.COLD, "below-warm");
  }

  private static RatedBand held(Band band) {
    return new RatedBand(band, "held-by-hysteresis");
  }
}
