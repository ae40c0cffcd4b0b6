package org.leadworkbench.spi.qualification;

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
    var contributions = new ArrayList<Contribution>();
    for (var question : model.questions()) {
      var answer = evidence.answer(question.id());
      if (answer.isEmpty()) continue;
      var points = of(question, answer.get(), evidence.day());
      points.ifPresent(p -> contributions.add(new Contribution(question.id(), answer.get().text(), step * p)));
    }
    return Estimate.of(Estimate.logit(evidence.baseRate()), contributions);
  }

  /**
   * How far the truth may lie from this estimate, nine chances in ten: log-odds ± 1.645 × step × √v. To v each open
   * question adds the mean square of the points it has to give, as the estimate took 0 for it, and so does one whose answer
   * gives no points; any other adds at most 1, as experts do not know their points better than to a point. So the interval never widens with an answer.
   */
  public Interval interval(ModelDescription model, Evidence evidence, Estimate estimate) {
    double variance = 0;
    for (var question : model.questions()) {
      double open = meanSquare(question);
      variance += evidence.answer(question.id()).filter(a -> of(question, a, evidence.day()).isPresent()).isPresent() ? Math.min(1, open) : open;
    }
    double logOdds = estimate.baseLogOdds();
    for (var c : estimate.contributions()) logOdds += c.logOdds();
    double reach = NINETY_PERCENT * step * StrictMath.sqrt(variance);
    return new Interval(Estimate.probability(logOdds - reach), Estimate.probability(logOdds + reach));
  }

  private static double meanSquare(Question question) {
    var points = switch (question) {
      case Question.Amount q -> q.steps().stream().mapToDouble(Question.Amount.Step::points);
      case Question.Day q -> q.steps().stream().mapToDouble(Question.Day.Step::points);
      default -> question.offers().stream().mapToDouble(Question.Offer::points);
    };
    double sum = 0;
    int count = 0;
    for (double p : points.toArray()) {
      sum += p * p;
      count++;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** The points of this answer on this day; empty where the question gives none for it, as for an amount in another currency. */
  public static OptionalDouble of(Question question, AnswerValue answer, LocalDate today) {
    return switch (question) {
      case Question.Amount q when answer instanceof AnswerValue.Amount a && a.currency().equals(q.currency()) -> q.steps().stream()
          .filter(s -> a.value().compareTo(java.math.BigDecimal.valueOf(s.from())) >= 0)
          .reduce((first, second) -> second).map(s -> OptionalDouble.of(s.points())).orElse(OptionalDouble.empty());
      case Question.Day q when answer instanceof AnswerValue.Day d -> q.steps().stream()
          .filter(s -> !d.value().isBefore(today) && ChronoUnit.DAYS.between(today, d.value()) <= s.days())
          .findFirst().map(s -> OptionalDouble.of(s.points())).orElse(OptionalDouble.empty());
      default -> question.offers().stream().filter(o -> o.id().equals(answer.text()))
          .mapToDouble(Question.Offer::points).findFirst();
    };
  }
}
