package org.leadworkbench.spi.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;

/**
 * A model of points: log-odds = logit(base rate) + step × the points of the answers given. The usual way to a model of
 * one's own: describe the questions, and judge by the {@link Scorecard} that is made of both once.
 *
 * @param step what one point adds to the log-odds, above 0
 */
public record Points(double step) {
  public Points {
    if (!(step > 0)) throw new IllegalArgumentException("A point adds something: " + step);
  }

  /**
   * The estimate of this model's questions, in their order; what is not answered contributes nothing, nor does an amount
   * in another currency than the question's, as there are no rates of exchange. Days count from the evidence's day.
   */
  public Estimate estimate(ModelDescription model, Evidence evidence) {
    return new Scorecard(this, model).estimate(evidence);
  }

  /**
   * How far the truth may lie from this estimate, nine chances in ten: log-odds ± 1.645 × step × √v. To v each open
   * question adds the mean square of the points it has to give, as the estimate took 0 for it, and so does one whose answer
   * gives no points; any other adds at most 1, as experts do not know their points better than to a point. So the interval never widens with an answer.
   *
   * @param estimate what {@link #estimate} made of the same model
   */
  public Interval interval(ModelDescription model, Estimate estimate) {
    return new Scorecard(this, model).interval(estimate);
  }

  /** The points of this answer on this day; empty where the question gives none for it, as for an amount in another currency. */
  public static OptionalDouble of(Question question, AnswerValue answer, LocalDate today) {
    double points = points(question, answer, today);
    return Double.isNaN(points) ? OptionalDouble.empty() : OptionalDouble.of(points);
  }

  /** The points, NaN where there are none: a million leads are judged in a second, so nothing is made here to be thrown away. */
  static double points(Question question, AnswerValue answer, LocalDate today) {
    if (question instanceof Question.Amount q)
      return answer instanceof AnswerValue.Amount a && a.currency().equals(q.currency()) ? reached(q, a.value()) : Double.NaN;
    if (question instanceof Question.Day q)
      return answer instanceof AnswerValue.Day d && !d.value().isBefore(today) ? near(q, ChronoUnit.DAYS.between(today, d.value())) : Double.NaN;
    return offered(question, answer.text());
  }

  private static double reached(Question.Amount question, BigDecimal amount) {
    double points = Double.NaN;
    for (var step : question.steps()) if (amount.compareTo(BigDecimal.valueOf(step.from())) >= 0) points = step.points();
    return points;
  }

  private static double near(Question.Day question, long days) {
    for (var step : question.steps()) if (days <= step.days()) return step.points();
    return Double.NaN;
  }

  private static double offered(Question question, String answer) {
    for (var offer : question.offers()) if (offer.id().equals(answer)) return offer.points();
    return Double.NaN;
  }
}
