package org.leadworkbench.core.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.qualification.Weights;
import org.leadworkbench.model.qualification.Estimate;

/**
 * Weighs a model's and a person's judgement by what came. Four beliefs are held against the outcomes: that the model
 * alone is right, that the person alone is, and twice that both know something; each is a normal distribution of the three
 * weights, and where there is a team another one stands round the team's weights. The weights are the mean of what each
 * belief makes of the outcomes, by how well it foretold them (Bayesian model averaging, evidence by Laplace's method). So a
 * judgement that knows no more than the other is left out after few outcomes, rather than trusted a little.
 */
final class FitWeights {
  private static final int STEPS = 60;
  private static final List<Belief> ALONE = List.of(new Belief(Weights.MODEL, 0.02, 0.02, 0.02, 0.45), new Belief(Weights.PERSON, 0.02, 0.02, 0.02, 0.45),
      new Belief(Weights.MODEL, 0.5, 0.5, 0.7, 0.05), new Belief(new Weights(0.6, 0.4, 0), 0.5, 0.4, 0.7, 0.05));
  private static final double OF_TEAM = 0.3;

  private FitWeights() {}

  /**
   * What was said of a lead and what came.
   *
   * @param byModel the model's probability
   * @param byPerson the person's
   * @param won whether the event happened
   */
  record Said(double byModel, double byPerson, boolean won) {}

  private record Belief(Weights mean, double model, double person, double constant, double share) {
    double[] precision() {
      return new double[] {1 / (model * model), 1 / (person * person), 1 / (constant * constant)};
    }
  }

  private record Fit(double[] weights, double evidence) {}

  /**
   * The weights.
   *
   * @param team those of the others in the team, which the person's are drawn to
   */
  static Weights of(List<Said> said, Optional<Weights> team) {
    var beliefs = new ArrayList<>(ALONE);
    team.ifPresent(t -> beliefs.add(new Belief(t, OF_TEAM, OF_TEAM, OF_TEAM, 0.5)));
    var fits = beliefs.stream().map(b -> fit(said, b)).toList();
    double best = fits.stream().mapToDouble(Fit::evidence).max().orElse(0);
    var mean = new double[3];
    double all = 0;
    for (var fit : fits) {
      double share = StrictMath.exp(fit.evidence - best);
      all += share;
      for (int i = 0; i < 3; i++) mean[i] += share * fit.weights[i];
    }
    return new Weights(mean[0] / all, mean[1] / all, mean[2] / all);
  }

  /** The likeliest weights under a belief by Newton's method, and how well the belief foretold what came. */
  private static Fit fit(List<Said> said, Belief belief) {
    var mean = new double[] {belief.mean.model(), belief.mean.person(), belief.mean.constant()};
    var precision = belief.precision();
    var w = mean.clone();
    var curve = new double[3][3];
    double change = 1;
    for (int step = 0; step < STEPS && change > 1e-10; step++) {
      var slope = new double[3];
      curve = new double[3][3];
      for (int i = 0; i < 3; i++) {
        slope[i] = precision[i] * (w[i] - mean[i]);
        curve[i][i] = precision[i];
      }
      for (var s : said) add(s, w, slope, curve);
      var by = solve(curve, slope);
      change = 0;
      for (int i = 0; i < 3; i++) {
        w[i] -= by[i];
        change = Math.max(change, Math.abs(by[i]));
      }
    }
    double evidence = StrictMath.log(belief.share) - StrictMath.log(determinant(curve)) / 2;
    for (int i = 0; i < 3; i++) evidence += StrictMath.log(precision[i]) / 2 - precision[i] * (w[i] - mean[i]) * (w[i] - mean[i]) / 2;
    for (var s : said) {
      double p = new Weights(w[0], w[1], w[2]).fused(s.byModel, s.byPerson);
      evidence += StrictMath.log(s.won ? p : 1 - p);
    }
    return new Fit(w, evidence);
  }

  private static void add(Said s, double[] w, double[] slope, double[][] curve) {
    var x = new double[] {Estimate.logit(s.byModel), Estimate.logit(s.byPerson), 1};
    double p = Estimate.probability(w[0] * x[0] + w[1] * x[1] + w[2]);
    for (int i = 0; i < 3; i++) {
      slope[i] += x[i] * (p - (s.won ? 1 : 0));
      for (int j = 0; j < 3; j++) curve[i][j] += x[i] * x[j] * p * (1 - p);
    }
  }

  /** By Cramer's rule: three equations whose matrix is positive definite. */
  private static double[] solve(double[][] matrix, double[] right) {
    double all = determinant(matrix);
    var solved = new double[3];
    for (int column = 0; column < 3; column++) {
      var replaced = new double[3][];
      for (int row = 0; row < 3; row++) {
        replaced[row] = matrix[row].clone();
        replaced[row][column] = right[row];
      }
      solved[column] = determinant(replaced) / all;
    }
    return solved;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }
}
