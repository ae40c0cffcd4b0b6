package org.leadworkbench.qualify.learned;

/**
 * How a model is fitted; chosen by how well it would have predicted later leads.
 *
 * @param strength of the penalty on a weight, λ
 * @param halfLife after how many later leads one counts half; 0 for never
 * @param pairs how many pairs of questions are looked at together
 * @param latest whether the intercept follows the latest leads
 */
record Recipe(double strength, int halfLife, int pairs, boolean latest) {
  /** Where the search begins. */
  static final Recipe FIRST = new Recipe(3, 0, 0, false);

  Recipe withStrength(double strength) {
    return new Recipe(strength, halfLife, pairs, latest);
  }

  Recipe withHalfLife(int halfLife) {
    return new Recipe(strength, halfLife, pairs, latest);
  }

  Recipe withPairs(int pairs) {
    return new Recipe(strength, halfLife, pairs, latest);
  }

  Recipe withLatest(boolean latest) {
    return new Recipe(strength, halfLife, pairs, latest);
  }

  /** How much a lead counts that came so many leads before the last one. */
  double count(int before) {
    return halfLife == 0 ? 1 : StrictMath.pow(0.5, before / (double) halfLife);
  }
}
