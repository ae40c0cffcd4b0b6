package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadworkbench.model.qualification.Estimate;

/**
 * Chooses the recipe by rolling origin: each candidate is fitted to the leads up to a moment and judged by those that came
 * next, four times, each time later. So nothing is chosen by what it was fitted to, nor by what was not known yet.
 */
final class Selection {
  private static final double[] ORIGINS = {0.4, 0.55, 0.7, 0.85, 1};
  /** A richer recipe must be better by so much a lead. */
  private static final double MARGIN = 0.0005;
  private static final List<Double> STRENGTHS = List.of(1.0, 10.0, 30.0);
  private static final List<Integer> HALF_LIVES = List.of(4_000, 2_000, 1_000);
  private static final List<Integer> PAIRS = List.of(20, 40);
  private static final int FEWEST = 20;
  /** So many leads are enough to choose by. */
  private static final int MOST = 20_000;
  /** From so many leads on it can be seen what two things mean together. */
  private static final int MANY = 1_000;
  /**
   * What the leads must show against the base rate alone, in natural units: odds of 150 to 1 that it is no chance. Experts
   * are believed until the same odds are against them.
   */
  private static final double PROOF = 5;
  /** How much more it takes until a model that proved itself is believed by two thirds. */
  private static final double TRUST = 15;

  private final Table table;
  private final int rows;
  private final Experts experts;
  private final double baseRate;

  /** From the latest leads of this table. */
  Selection(Table all, Experts experts, double baseRate) {
    this.table = all.latest(MOST);
    this.rows = table.rows();
    this.experts = experts;
    this.baseRate = baseRate;
  }

  /**
   * What was chosen.
   *
   * @param recipe the recipe
   * @param slope how far the reasons are to be believed: 0 not at all, 1 as they are
   */
  record Chosen(Recipe recipe, double slope) {}

  private record Tried(Recipe recipe, double loss, double[] logOdds, List<double[]> starts) {}

  /** The recipe that would have predicted best, and how far it is to be believed. */
  Chosen choose() {
    boolean advised = table.columns().stream().anyMatch(c -> experts.questions().containsKey(c.key()));
    if (rows < FEWEST || table.wins(0, rows) == 0 || table.wins(0, rows) == rows) return new Chosen(Recipe.FIRST.withStrength(STRENGTHS.getLast()), advised ? 1 : 0);
    var best = tried(Recipe.FIRST, List.of());
    if (rows >= MANY) for (int pairs : PAIRS) best = better(best, tried(best.recipe.withPairs(pairs), List.of()), MARGIN);
    for (double strength : STRENGTHS) best = better(best, tried(best.recipe.withStrength(strength), best.starts), MARGIN / 2);
    best = better(best, tried(best.recipe.withLatest(true), best.starts), MARGIN);
    for (int halfLife : HALF_LIVES) if (halfLife < rows) best = better(best, tried(best.recipe.withHalfLife(halfLife), best.starts), MARGIN);
    return new Chosen(best.recipe, slope(best, advised));
  }

  private static Tried better(Tried before, Tried now, double margin) {
    return now.loss < before.loss - margin ? now : before;
  }

  private Tried tried(Recipe recipe, List<double[]> starts) {
    int from = origin(0);
    var logOdds = new double[rows - from];
    var found = new ArrayList<double[]>();
    double loss = 0;
    for (int i = 0; i + 1 < ORIGINS.length; i++) {
      int until = origin(i);
      int to = origin(i + 1);
      var fitting = Fitting.of(table, until, experts, recipe, baseRate, i < starts.size() ? starts.get(i) : new double[0], Logistic.ROUGH);
      var predicted = fitting.logOdds(until, to);
      System.arraycopy(predicted, 0, logOdds, until - from, predicted.length);
      for (int row = until; row < to; row++) loss += Logistic.loss(predicted[row - until], table.won(row));
      found.add(fitting.start());
    }
    return new Tried(recipe, loss / logOdds.length, logOdds, found);
  }

  private int origin(int i) {
    return (int) (rows * ORIGINS[i]);
  }

  /**
   * The slope of the log-odds above those of the base rate that fits best, at most a little above 1; 0 where what was
   * predicted is no proof against the base rate.
   */
  private double slope(Tried tried, boolean advised) {
    int from = origin(0);
    var base = new double[tried.logOdds.length];
    for (int i = 0; i + 1 < ORIGINS.length; i++) {
      double share = (table.wins(0, origin(i)) + 2 * baseRate) / (origin(i) + 2);
      for (int row = origin(i); row < origin(i + 1); row++) base[row - from] = Estimate.logit(share);
    }
    double slope = Stream.iterate(0, i -> i <= 22, i -> i + 1).map(i -> i * 0.05)
        .min(java.util.Comparator.comparingDouble(s -> loss(tried, base, s) + (advised ? PROOF * (1 - s) * (1 - s) : 0))).orElseThrow();
    double gain = loss(tried, base, 0) - loss(tried, base, slope);
    return slope * (advised ? Math.clamp(1 + gain / PROOF, 0, 1) : gain > PROOF ? -StrictMath.expm1((PROOF - gain) / TRUST) : 0);
  }

  private double loss(Tried tried, double[] base, double slope) {
    int from = origin(0);
    double loss = 0;
    for (int i = 0; i < base.length; i++) loss += Logistic.loss(base[i] + slope * (tried.logOdds[i] - base[i]), table.won(from + i));
    return loss;
  }
}
