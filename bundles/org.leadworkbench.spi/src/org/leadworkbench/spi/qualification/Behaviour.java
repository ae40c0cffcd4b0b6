package org.leadworkbench.spi.qualification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Evidence;

/**
 * What a lead did by itself, such as visiting pages, counts less the longer ago it is: after a half-life of its kind half,
 * after two a quarter. What was answered does not decay; it expires, see {@link ModelDescription#expiryDays}.
 *
 * @param kinds what counts, each kind by itself
 */
public record Behaviour(List<Behaviour.Kind> kinds) {
  /** Visits of pages, opened mails and downloads, as experts rate them. */
  public static final Behaviour STANDARD = new Behaviour(List.of(new Kind("visit", 14, 0.5, 4), new Kind("mail-opened", 7, 0.4, 3), new Kind("download", 30, 1, 3)));
  private static final double DAY = Duration.ofDays(1).toMillis();

  public Behaviour {
    kinds = List.copyOf(kinds);
  }

  /**
   * A kind of event.
   *
   * @param kind as the activity names it
   * @param halfLifeDays after so many days one counts half
   * @param points what one of this moment is worth
   * @param most more than so many of this moment count no more
   */
  public record Kind(String kind, int halfLifeDays, double points, double most) {
    public Kind {
      if (halfLifeDays < 1 || !(most > 0)) throw new IllegalArgumentException(kind + " has no half-life or no most");
    }

    /** How many of this moment those of the evidence are worth: Σ 2^(−age ÷ half-life), at most {@code most}. */
    public double count(Evidence evidence) {
      double count = 0;
      for (var activity : evidence.activities())
        if (activity.kind().equals(kind)) count += StrictMath.pow(2, -Duration.between(activity.at(), evidence.moment()).toMillis() / DAY / halfLifeDays);
      return Math.min(most, count);
    }
  }

  /** What each kind adds that the evidence has, in the order of the kinds. */
  public List<Contribution> contributions(Evidence evidence, Points points) {
    if (evidence.activities().isEmpty()) return List.of();
    var contributions = new ArrayList<Contribution>();
    for (var kind : kinds) {
      double count = kind.count(evidence);
      if (count > 0) contributions.add(Contribution.activity(kind.kind(), String.format(Locale.ROOT, "%.2f", count), points.step() * kind.points() * count));
    }
    return contributions;
  }
}
