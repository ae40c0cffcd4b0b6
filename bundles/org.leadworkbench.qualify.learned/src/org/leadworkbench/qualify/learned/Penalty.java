package org.leadworkbench.qualify.learned;

import java.util.Arrays;

/**
 * What draws weights to where they are believed to be: half of λ(w − c)² for each, and half of φ((w − c) − (v − c'))² for
 * neighbours on a scale, so that ranges with few leads follow those beside them.
 */
final class Penalty {
  private final double[] strength;
  private final double[] tie;
  private final double[] centre;

  /** For so many weights, none of which is drawn anywhere. */
  Penalty(int size) {
    strength = new double[size];
    tie = new double[size];
    centre = new double[size];
  }

  /** Draws a weight to its centre. */
  void draw(int weight, double strength, double centre) {
    this.strength[weight] = strength;
    this.centre[weight] = centre;
  }

  /** Ties a weight to the one behind it. */
  void tie(int weight, double strength) {
    tie[weight] = strength;
  }

  double[] centre() {
    return Arrays.copyOf(centre, centre.length);
  }

  int size() {
    return strength.length;
  }

  double of(double[] w) {
    double sum = 0;
    for (int j = 0; j < size(); j++) {
      double own = w[j] - centre[j];
      sum += strength[j] * own * own / 2;
      if (tie[j] > 0) {
        double apart = w[j + 1] - centre[j + 1] - own;
        sum += tie[j] * apart * apart / 2;
      }
    }
    return sum;
  }

  /** Subtracts its gradient, and adds its second derivatives. */
  void add(double[] w, double[] gradient, double[][] hessian) {
    for (int j = 0; j < size(); j++) {
      double own = w[j] - centre[j];
      gradient[j] -= strength[j] * own;
      hessian[j][j] += strength[j];
      if (tie[j] > 0) {
        double apart = w[j + 1] - centre[j + 1] - own;
        gradient[j] += tie[j] * apart;
        gradient[j + 1] -= tie[j] * apart;
        hessian[j][j] += tie[j];
        hessian[j + 1][j + 1] += tie[j];
        hessian[j + 1][j] -= tie[j];
      }
    }
  }
}
