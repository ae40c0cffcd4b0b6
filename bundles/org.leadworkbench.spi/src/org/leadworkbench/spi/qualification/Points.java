package org.leadworkbench.spi.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.OptionalDouble;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;

/**
 * A model of points: log-odds = logit(base rate) + step × the points of the answers given. The usual way to a model of
 * one's own: describe the questions, estimate by this.
 *
 * @param step what one point adds to the log-odds, above 0
 */
public record Points(double step) {
  /** 95 % of the standard normal distribution lie below it, so 90 % between it and its negative. */
  private static final double NINETY_PERCENT = 1.6448536269514722;

  public Points {
    if (!(step > 0)) throw new IllegalArgumentException("A point adds something: " + step);
  }

  /**
   * The estimate of this model's questions, in their order; what is not answered contributes nothing, nor does an amount
   * in another currency than the question's, as there are no rates of exchange. Days count from the evidence's day.
   */
  public Estimate estimate(ModelDescription model, Evidence evidence) {
    var contributions = new ArrayList<Contribution>(model.questions().size());
    for (var question : model.questions()) {
      var answer = evidence.answers().get(question.id());
      double points = answer == null ? Double.NaN : points(question, answer.value(), evidence.day());
      if (!Double.isNaN(points)) contributions.add(new Contribution(question.id(), answer.value().text(), step * points));
    }
    return Estimate.of(Estimate.logit(evidence.baseRate()), contributions);
  }

  /**
   * How far the truth may lie from this estimate, nine chances in ten: log-odds ± 1.645 × step × √v. To v each open
   * question adds the mean square of the points it has to give, as the estimate took 0 for it, and so does one whose answer
   * gives no points; any other adds at most 1, as experts do not know their points better than to a point. So the interval never widens with an answer.
   *
   * @param estimate what {@link #estimate} made of the same model
   */
  public Interval interval(ModelDescription model, Estimate estimate) {
    double logOdds = estimate.baseLogOdds();
    double variance = 0;
    int next = 0;
    var contributions = estimate.contributions();
    for (var question : model.questions()) {
      double open = meanSquare(question);
      if (next < contributions.size() && contributions.get(next).question().equals(question.id())) {
        logOdds += contributions.get(next++).logOdds();
        open = Math.min(1, open);
      }
      variance += open;
    }
    double reach = NINETY_PERCENT * step * StrictMath.sqrt(variance);
    return new Interval(Estimate.probability(logOdds - reach), Estimate.probability(logOdds + reach));
  }

  private static double meanSquare(Question question) {
    double sum = 0;
    if (question instanceof Question.Amount q) {
      for (var s : q.steps()) sum += s.points() * s.points();
      return mean(sum, q.steps().size());
    }
    if (question instanceof Question.Day q) {
      for (var s : q.steps()) sum += s.points() * s.points();
      return mean(sum, q.steps().size());
    }
    var offers = question.offers();
    for (var o : offers) sum += o.points() * o.points();
    return mean(sum, offers.size());
  }

  private static double mean(double sum, int count) {
    return count == 0 ? 0 : sum / count;
  }

  /** The points of this answer on this day; empty where the question gives none for it, as for an amount in another currency. */
  public static OptionalDouble of(Question question, AnswerValue answer, LocalDate today) {
    double points = points(question, answer, today);
    return Double.isNaN(points) ? OptionalDouble.empty() : OptionalDouble.of(points);
  }

  /** The points, NaN where there are none: a million leads are judged in a second, so nothing is made here to be thrown away. */
  private static double points(Question question, AnswerValue answer, LocalDate today) {
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
