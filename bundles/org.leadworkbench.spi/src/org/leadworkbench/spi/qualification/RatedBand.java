package org.leadworkbench.spi.qualification;

import java.util.Objects;
import org.leadworkbench.model.Band;

/**
 * The band a policy chose, and why.
 *
 * @param band the band
 * @param reason a short code, such as {@code above-hot} or {@code held-by-hysteresis}
 */
public record RatedBand(Band band, String reason) {
  public RatedBand {
    Objects.requireNonNull(band);
    Objects.requireNonNull(reason);
  }
}
