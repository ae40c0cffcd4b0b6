package org.leadworkbench.qualify.learned;

import java.util.Arrays;
import org.leadworkbench.model.qualification.Estimate;

/** A recipe carried out on the first rows of a table; predicts the others. */
final class Fitting {
  /** λ of the weight of a pair: it must show in many leads. */
  static final double PAIR_STRENGTH = 20;
  /** How much a range of a number is drawn to its centre, and to the range beside it, as multiples of λ. */
  static final double LEVEL = 1 / 300.0;
  static final double TIE = 10 / 3.0;
  /** The latest leads, for the intercept: half as much every so many leads. */
  private static final int LATEST = 400;
  private static final double LATEST_STRENGTH = 4;

  private final Table table;
  private final int rows;
  private final Recipe recipe;
  private final Design design;
  private final Penalty penalty;
  private final Logistic fit;
  private final double shift;

  private Fitting(Table table, int rows, Recipe recipe, Design design, Penalty penalty, Logistic fit, double shift) {
    this.table = table;
    this.rows = rows;
    this.recipe = recipe;
    this.design = design;
    this.penalty = penalty;
    this.fit = fit;
    this.shift = shift;
  }

  /** Fits the recipe to so many first rows. */
  static Fitting of(Table table, int rows, Experts experts, Recipe recipe, double baseRate, double[] start, double enough) {
    var design = new Design(table, rows, experts);
    var known = rows(table, rows, design, recipe);
    var penalty = design.penalty(recipe);
    var fit = Logistic.fit(known, penalty, baseRate, start.length == penalty.size() + 1 ? start : penalty.centre(), recipe.pairs() > 0 ? Logistic.ROUGH : enough);
    if (recipe.pairs() > 0) {
      var residual = new double[rows];
      var curve = new double[rows];
      for (int i = 0; i < rows; i++) {
        double p = Estimate.probability(fit.logOdds(known.active()[i]));
        residual[i] = known.counts()[i] * ((known.won()[i] ? 1 : 0) - p);
        curve[i] = known.counts()[i] * p * (1 - p);
      }
      design.addPairs(recipe.pairs(), residual, curve);
      known = rows(table, rows, design, recipe);
      penalty = design.penalty(recipe);
      var longer = Arrays.copyOf(fit.weights(), penalty.size() + 1);
      longer[penalty.size()] = fit.intercept();
      fit = Logistic.fit(known, penalty, baseRate, longer, enough);
    }
    return new Fitting(table, rows, recipe, design, penalty, fit, recipe.latest() ? shift(known, fit) : 0);
  }

  private static Logistic.Rows rows(Table table, int rows, Design design, Recipe recipe) {
    var won = new boolean[rows];
    var counts = new double[rows];
    for (int row = 0; row < rows; row++) {
      won[row] = table.won(row);
      counts[row] = recipe.count(rows - 1 - row);
    }
    return new Logistic.Rows(design.active(0, rows), won, counts);
  }

  /** How far the latest leads lie above or below, in log-odds; drawn to 0, by Newton's method. */
  private static double shift(Logistic.Rows rows, Logistic fit) {
    double shift = 0;
    for (int step = 0; step < 10; step++) {
      double gradient = -LATEST_STRENGTH * shift;
      double curve = LATEST_STRENGTH;
      for (int i = Math.max(0, rows.size() - 8 * LATEST); i < rows.size(); i++) {
        double count = StrictMath.pow(0.5, (rows.size() - 1 - i) / (double) LATEST);
        double p = Estimate.probability(fit.logOdds(rows.active()[i]) + shift);
        gradient += count * ((rows.won()[i] ? 1 : 0) - p);
        curve += count * p * (1 - p);
      }
      shift += gradient / curve;
    }
    return shift;
  }

  /** The log-odds of these rows. */
  double[] logOdds(int from, int to) {
    return Arrays.stream(design.active(from, to)).mapToDouble(a -> fit.logOdds(a) + shift).toArray();
  }

  /** To start a fit of the same rows from, with another strength. */
  double[] start() {
    return recipe.pairs() == 0 ? fit.start() : new double[0];
  }

  double intercept() {
    return fit.intercept() + shift;
  }

  Logistic fit() {
    return fit;
  }

  Design design() {
    return design;
  }

  /** How far weights and intercept may lie from the truth. */
  double[] spread() {
    return fit.spread(rows(table, rows, design, recipe), penalty);
  }
}
