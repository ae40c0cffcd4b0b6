package org.leadworkbench.core.qualification;

import org.leadworkbench.model.qualification.Estimate;

/**
 * How a model's and a person's judgement are put together: logit P = model · logit p_model + person · logit p_person + constant.
 *
 * @param model the weight of the model's log-odds
 * @param person the weight of the person's log-odds
 * @param constant what is added
 */
public record Weights(double model, double person, double constant) {
  /** The model alone. */
  public static final Weights MODEL = new Weights(1, 0, 0);
  /** The person alone. */
  public static final Weights PERSON = new Weights(0, 1, 0);

  /** The probability of both together. */
  public double fused(double byModel, double byPerson) {
    return Estimate.probability(constant + model * Estimate.logit(byModel) + person * Estimate.logit(byPerson));
  }
}
