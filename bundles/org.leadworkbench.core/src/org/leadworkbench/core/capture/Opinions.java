package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Opinion;

/** What people write who judge a lead: a band in either language, or a probability. */
final class Opinions {
  private static final Map<String, Band> WORDS = Map.of("hot", Band.HOT, "heiß", Band.HOT, "heiss", Band.HOT,
      "warm", Band.WARM, "lauwarm", Band.WARM, "cold", Band.COLD, "kalt", Band.COLD);

  private Opinions() {}

  /** The opinion of this text: a band, {@code 0.7} or {@code 70 %}. */
  static Optional<Opinion> of(String text) {
    var band = WORDS.get(ValueMap.plain(text));
    if (band != null) return Optional.of(new Opinion.Felt(band));
    if (!(NumberStyle.AUTO.parse(text) instanceof Result.Done<BigDecimal>(BigDecimal number))) return Optional.empty();
    double probability = text.contains("%") ? number.doubleValue() / 100 : number.doubleValue();
    return probability >= 0 && probability <= 1 ? Optional.of(new Opinion.Likely(probability)) : Optional.empty();
  }
}
