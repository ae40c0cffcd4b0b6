package org.leadworkbench.spi.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;

/**
 * A model of points, with all that is the same for every lead made out once: what a model keeps that judges by {@link Points}
 * a million leads a second. It does not change; any thread may ask it.
 */
public final class Scorecard {
  /** 95 % of the standard normal distribution lie below it, so 90 % between it and its negative. */
  private static final double NINETY_PERCENT = 1.6448536269514722;
  private final double step;
  private final Question[] questions;
  private final String[] ids;
  private final double[] meanSquares;
  /** Most leads are judged from the same base rate; a logarithm takes as long as the points of all answers. */
  private volatile Start start = new Start(0, 0);

  private record Start(double baseRate, double logOdds) {}

  /** Of the questions of this model, whose points are worth so much. */
  public Scorecard(Points points, ModelDescription model) {
    step = points.step();
    questions = model.questions().toArray(Question[]::new);
    ids = model.questions().stream().map(Question::id).toArray(String[]::new);
    meanSquares = model.questions().stream().mapToDouble(Scorecard::meanSquare).toArray();
  }

  /** As {@link Points#estimate}. */
  public Estimate estimate(Evidence evidence) {
    return Estimate.of(start(evidence.baseRate()), contributions(evidence));
  }

  /** As {@link Points#interval}. */
  public Interval interval(Estimate estimate) {
    return interval(estimate.baseLogOdds(), estimate.contributions());
  }

  /** The estimate with its interval. */
  public Estimate judge(Evidence evidence) {
    double base = start(evidence.baseRate());
    var contributions = contributions(evidence);
    double logOdds = base;
    for (int i = 0; i < contributions.size(); i++) logOdds += contributions.get(i).logOdds();
    return new Estimate(Estimate.probability(logOdds), base, contributions, Optional.of(interval(base, contributions)));
  }

  private double start(double baseRate) {
    var known = start;
    if (known.baseRate == baseRate) return known.logOdds;
    double logOdds = Estimate.logit(baseRate);
    start = new Start(baseRate, logOdds);
    return logOdds;
  }

  private List<Contribution> contributions(Evidence evidence) {
    var answers = evidence.answers();
    var contributions = new ArrayList<Contribution>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      var answer = answers.get(ids[i]);
      double points = answer == null ? Double.NaN : Points.points(questions[i], answer.value(), evidence.day());
      if (!Double.isNaN(points)) contributions.add(new Contribution(ids[i], answer.value().text(), step * points));
    }
    return contributions;
  }

  private Interval interval(double base, List<Contribution> contributions) {
    double logOdds = base;
    double variance = 0;
    int next = 0;
    for (int i = 0; i < ids.length; i++) {
      double open = meanSquares[i];
      if (next < contributions.size() && contributions.get(next).question().equals(ids[i])) {
        logOdds += contributions.get(next++).logOdds();
        open = Math.min(1, open);
      }
      variance += open;
    }
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
}
