package org.leadworkbench.spi.qualification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.OptionalDouble;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;

/**
 * A model of points: log-odds = logit(base rate) + step × the points of the answers given. The usual way to a model of
 * one's own: describe the questions, estimate by this.
 *
 * @param step what one point adds to the log-odds, above 0
 */
public record Points(double step) {
  public Points {
    if (!(step > 0)) throw new IllegalArgumentException("A point adds something: " + step);
  }

  /** The estimate of this model's questions, in their order; what is not answered contributes nothing. */
  public Estimate estimate(ModelDescription model, Evidence evidence) {
    var contributions = new ArrayList<Contribution>();
    for (var question : model.questions()) {
      var answer = evidence.answer(question.id());
      if (answer.isEmpty()) continue;
      var points = of(question, answer.get(), evidence.moment().atZone(ZoneOffset.UTC).toLocalDate());
      points.ifPresent(p -> contributions.add(new Contribution(question.id(), answer.get().text(), step * p)));
    }
    return Estimate.of(Estimate.logit(evidence.baseRate()), contributions);
  }

  /** The points of this answer on this day; empty where the question gives none for it. */
  public static OptionalDouble of(Question question, AnswerValue answer, LocalDate today) {
    return switch (question) {
      case Question.Amount q when answer instanceof AnswerValue.Amount a -> q.steps().stream()
          .filter(s -> a.value().compareTo(java.math.BigDecimal.valueOf(s.from())) >= 0)
          .reduce((first, second) -> second).map(s -> OptionalDouble.of(s.points())).orElse(OptionalDouble.empty());
      case Question.Day q when answer instanceof AnswerValue.Day d -> q.steps().stream()
          .filter(s -> ChronoUnit.DAYS.between(today, d.value()) <= s.days())
          .findFirst().map(s -> OptionalDouble.of(s.points())).orElse(OptionalDouble.empty());
      default -> question.offers().stream().filter(o -> o.id().equals(answer.text()))
          .mapToDouble(Question.Offer::points).findFirst();
    };
  }
}
