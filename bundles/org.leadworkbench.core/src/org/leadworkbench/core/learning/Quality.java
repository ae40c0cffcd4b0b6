package org.leadworkbench.core.learning;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.core.learning.EvaluateModel.Leads;
import org.leadworkbench.spi.qualification.ModelDescription;

/**
 * How good a model is, with a reliability diagram.
 *
 * @param model the model in the version that was judged
 * @param leads which leads judged it
 * @param isLeading whether it leads for all; the others are its challengers
 * @param periods all leads first, then those of each quarter in which leads ended, the oldest first
 */
public record Quality(ModelDescription model, Leads leads, boolean isLeading, List<Period> periods) {
  public Quality {
    Objects.requireNonNull(model);
    periods = List.copyOf(periods);
  }

  /**
   * By leads that ended within a period.
   *
   * @param quarter such as {@code 2026-2}; empty for all
   * @param figures how well the probabilities agreed with what came
   * @param reliability how often what was said came true
   */
  public record Period(String quarter, Figures figures, Reliability reliability) {}
}
