package org.leadworkbench.core.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.Question;

/** The answers that a question can be given, as far as they differ for a model. */
final class PossibleAnswers {
  private static final int FOREVER = 10_000;

  private PossibleAnswers() {}

  /** Those on offer; of amounts and days one for each step and one that reaches none. Words are none: nobody knows them before. */
  static List<AnswerValue> to(Question question, LocalDate day) {
    return switch (question) {
      case Question.Amount q -> Stream.concat(q.steps().stream().map(Question.Amount.Step::from), Stream.of(0L)).distinct()
          .<AnswerValue>map(from -> new AnswerValue.Amount(BigDecimal.valueOf(from), q.currency())).toList();
      case Question.Day q -> days(q).stream().<AnswerValue>map(days -> new AnswerValue.Day(day.plusDays(days))).toList();
      default -> question.offers().stream().map(o -> AnswerValue.of(question.kind(), o.id())).toList();
    };
  }

  /** The last day of each step, and one behind all; of a step without end the first. */
  private static List<Integer> days(Question.Day question) {
    var days = new ArrayList<Integer>();
    int next = 0;
    for (var step : question.steps()) {
      days.add(step.days() < FOREVER ? step.days() : next);
      next = step.days() + 1;
    }
    if (!days.isEmpty() && question.steps().getLast().days() < FOREVER) days.add(next);
    return days;
  }
}
