package org.leadworkbench.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.qualification.Capacity;
import org.leadworkbench.core.qualification.Spread;
import org.leadworkbench.ui.Terms;

/**
 * What thresholds would make of the leads, and whether sales could call those that became Hot.
 *
 * @param spread how likely the open leads are to buy
 * @param capacity how many leads sales can call in time
 */
record Bands(Spread spread, Capacity capacity) {
  /**
   * A threshold somebody may think of.
   *
   * @param threshold as it is read
   * @param leads how many leads have at least this probability
   * @param share the same as a share of all
   * @param isTooMany whether sales could not call all of them in time that it has not accepted yet
   */
  record Step(String threshold, long leads, double share, boolean isTooMany) {}

  /** How many leads each threshold would make Hot, from 20 to 90 percent. */
  List<Step> steps(Map<String, String> values) {
    long calls = capacity(values).calls();
    return IntStream.rangeClosed(2, 9).mapToObj(tenth -> tenth / 10.0)
        .map(t -> new Step(Terms.percent(t), spread.from(t), spread.all() == 0 ? 0 : (double) spread.from(t) / spread.all(), spread.waitingFrom(t) > calls)).toList();
  }

  /** In a sentence what these values make of the leads; where they cannot be read, that nothing was judged by them. */
  String sentence(Map<String, String> values) {
    if (spread.all() == 0) return Messages.TEXT.get("preview.none");
    try {
      double threshold = Double.parseDouble(values.getOrDefault(KnownSetting.HOT.key(), ""));
      long hot = spread.from(threshold);
      long warm = spread.from(Double.parseDouble(values.getOrDefault(KnownSetting.WARM.key(), "")));
      return Messages.TEXT.get("preview.counts", hot, Math.max(0, warm - hot), spread.all() - Math.max(warm, hot), spread.all()) + "\n" + calls(threshold, capacity(values));
    } catch (NumberFormatException unreadable) {
      return Messages.TEXT.get("preview.unreadable");
    }
  }

  /** Whether sales can call what would be Hot, and where the threshold would have to be. */
  private String calls(double threshold, Capacity able) {
    if (able.people() == 0) return Messages.TEXT.get("preview.nobody");
    long waiting = spread.waitingFrom(threshold);
    var can = Messages.TEXT.get("preview.calls", able.calls(), able.within().toHours(), able.people());
    if (waiting <= able.calls()) return can + " " + Messages.TEXT.get("preview.enough", waiting);
    var fits = spread.thresholdFor(able.calls());
    return can + " " + (fits.isEmpty() ? Messages.TEXT.get("preview.never", waiting)
        : Messages.TEXT.get("preview.toomany", waiting, Terms.percent(fits.getAsDouble()), spread.waitingFrom(fits.getAsDouble())));
  }

  /** With the calls an hour as they are entered. */
  private Capacity capacity(Map<String, String> values) {
    var entered = values.getOrDefault(KnownSetting.CALLS_PER_HOUR.key(), "");
    return KnownSetting.CALLS_PER_HOUR.takes(entered) ? new Capacity(capacity.people(), Integer.parseInt(entered), capacity.within()) : capacity;
  }
}
