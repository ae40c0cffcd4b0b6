package org.leadworkbench.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.qualification.Spread;
import org.leadworkbench.ui.Terms;

/**
 * What thresholds would make of the leads.
 *
 * @param spread how likely the open leads are to buy
 */
record Bands(Spread spread) {
  /**
   * A threshold somebody may think of.
   *
   * @param threshold as it is read
   * @param leads how many leads have at least this probability
   * @param share the same as a share of all
   */
  record Step(String threshold, long leads, double share) {}

  /** How many leads each threshold would make Hot, from 20 to 90 percent. */
  List<Step> steps() {
    return IntStream.rangeClosed(2, 9).mapToObj(tenth -> tenth / 10.0)
        .map(t -> new Step(Terms.percent(t), spread.from(t), spread.all() == 0 ? 0 : (double) spread.from(t) / spread.all())).toList();
  }

  /** In a sentence what these values make of the leads; where they cannot be read, that nothing was judged by them. */
  String sentence(Map<String, String> values) {
    if (spread.all() == 0) return Messages.TEXT.get("preview.none");
    try {
      long hot = spread.from(Double.parseDouble(values.getOrDefault(KnownSetting.HOT.key(), "")));
      long warm = spread.from(Double.parseDouble(values.getOrDefault(KnownSetting.WARM.key(), "")));
      return Messages.TEXT.get("preview.counts", hot, Math.max(0, warm - hot), spread.all() - Math.max(warm, hot), spread.all());
    } catch (NumberFormatException unreadable) {
      return Messages.TEXT.get("preview.unreadable");
    }
  }
}
