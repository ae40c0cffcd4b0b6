package org.leadworkbench.qualify.learned;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.leadworkbench.model.qualification.Estimate;

/**
 * Penalised logistic regression by Newton's method (iteratively reweighted least squares): the weights that make the won
 * and lost leads most likely, less the penalty.
 *
 * @param weights one for each value of each feature
 * @param intercept the log-odds of a lead of which nothing is known
 */
record Logistic(double[] weights, double intercept) {
  private static final int STEPS = 25;
  /** When a fit is good enough to judge a recipe by, and when for good: no weight would move further than that. */
  static final double ROUGH = 0.02;
  static final double EXACT = 1e-6;
  /** So many leads of the base rate that was set are believed to be there before the first one. */
  private static final double PRIOR = 2;
  private static final int SAMPLE = 500;

  /** For each row of leads the places of its weights, whether it was won, and how much it counts. */
  record Rows(int[][] active, boolean[] won, double[] counts) {
    int size() {
      return active.length;
    }
  }

  /** Fits, until a step moves no weight by more than is enough. */
  static Logistic fit(Rows rows, Penalty penalty, double baseRate, double[] start, double enough) {
    int size = penalty.size();
    var w = Arrays.copyOf(start, size + 1);
    if (start.length <= size) w[size] = logOdds(rows, baseRate);
    var hessian = new double[size + 1][size + 1];
    var cost = cost(rows, penalty, baseRate, w);
    for (int step = 0; step < STEPS; step++) {
      var gradient = new double[size + 1];
      derive(rows, w, gradient, hessian);
      penalty.add(w, gradient, hessian);
      double p = Estimate.probability(w[size]);
      gradient[size] += PRIOR * (baseRate - p);
      hessian[size][size] += PRIOR * p * (1 - p);
      var direction = cholesky(hessian).getSolver().solve(new ArrayRealVector(gradient, false));
      double longest = direction.getLInfNorm();
      double share = 1;
      while (true) {
        var next = Arrays.copyOf(w, size + 1);
        for (int j = 0; j <= size; j++) next[j] += share * direction.getEntry(j);
        double then = cost(rows, penalty, baseRate, next);
        if (then <= cost || share < 1e-4) {
          w = next;
          cost = then;
          break;
        }
        share /= 2;
      }
      if (longest * share < enough) break;
    }
    return new Logistic(Arrays.copyOf(w, size), w[size]);
  }

  /** The log-odds of what was won, with what was believed before. */
  static double logOdds(Rows rows, double baseRate) {
    double won = PRIOR * baseRate;
    double all = PRIOR;
    for (int i = 0; i < rows.size(); i++) {
      all += rows.counts[i];
      if (rows.won[i]) won += rows.counts[i];
    }
    return Estimate.logit(won / all);
  }

  /**
   * How far each weight and, behind them, the intercept may lie from the truth, as a standard deviation: the root of the
   * diagonal of the inverse of the second derivatives, scaled so that for the latest leads the sum of the squares of a
   * lead's own is on average the variance of its log-odds.
   */
  double[] spread(Rows rows, Penalty penalty) {
    var hessian = new double[weights.length + 1][weights.length + 1];
    derive(rows, start(), new double[weights.length + 1], hessian);
    penalty.add(start(), new double[weights.length + 1], hessian);
    hessian[weights.length][weights.length] += PRIOR * Estimate.probability(intercept) * (1 - Estimate.probability(intercept));
    var inverse = cholesky(hessian).getSolver().getInverse();
    double own = 0;
    double all = 0;
    for (int i = Math.max(0, rows.size() - SAMPLE); i < rows.size(); i++) {
      var places = Arrays.copyOf(rows.active[i], rows.active[i].length + 1);
      places[places.length - 1] = weights.length;
      for (int a : places) {
        own += inverse.getEntry(a, a);
        for (int b : places) all += inverse.getEntry(a, b);
      }
    }
    double scale = own > 0 && all > 0 ? all / own : 1;
    var spread = new double[weights.length + 1];
    for (int j = 0; j < spread.length; j++) spread[j] = StrictMath.sqrt(scale * inverse.getEntry(j, j));
    return spread;
  }

  /** Weights and intercept, to start the next fit from. */
  double[] start() {
    var start = Arrays.copyOf(weights, weights.length + 1);
    start[weights.length] = intercept;
    return start;
  }

  double logOdds(int[] active) {
    double z = intercept;
    for (int j : active) z += weights[j];
    return z;
  }

  private static double logOdds(int[] active, double[] w) {
    double z = w[w.length - 1];
    for (int j : active) z += w[j];
    return z;
  }

  private static double cost(Rows rows, Penalty penalty, double baseRate, double[] w) {
    double sum = penalty.of(w);
    for (int i = 0; i < rows.size(); i++) sum += rows.counts[i] * loss(logOdds(rows.active[i], w), rows.won[i]);
    double z = w[w.length - 1];
    return sum + PRIOR * (baseRate * loss(z, true) + (1 - baseRate) * loss(z, false));
  }

  /** What these log-odds cost: the negative logarithm of the probability of what came. */
  static double loss(double logOdds, boolean won) {
    double z = won ? -logOdds : logOdds;
    return z > 30 ? z : StrictMath.log1p(StrictMath.exp(z));
  }

  private static void derive(Rows rows, double[] w, double[] gradient, double[][] hessian) {
    int last = w.length - 1;
    for (var line : hessian) Arrays.fill(line, 0);
    for (int i = 0; i < rows.size(); i++) {
      var active = rows.active[i];
      double p = Estimate.probability(logOdds(active, w));
      double residual = rows.counts[i] * ((rows.won[i] ? 1 : 0) - p);
      double curve = rows.counts[i] * p * (1 - p);
      gradient[last] += residual;
      hessian[last][last] += curve;
      var edge = hessian[last];
      for (int a = 0; a < active.length; a++) {
        gradient[active[a]] += residual;
        edge[active[a]] += curve;
        var line = hessian[active[a]];
        for (int b = 0; b <= a; b++) line[active[b]] += curve; // places ascend, so this is the lower triangle
      }
    }
  }

  private static CholeskyDecomposition cholesky(double[][] lower) {
    var full = new double[lower.length][lower.length];
    for (int i = 0; i < full.length; i++) {
      for (int j = 0; j <= i; j++) full[i][j] = full[j][i] = lower[i][j];
      full[i][i] += 1e-9;
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(full, false));
  }
}
