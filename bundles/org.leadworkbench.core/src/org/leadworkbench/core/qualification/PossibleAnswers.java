package org.leadworkbench.core.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.Question;

/** The answers that a question can be given, as far as they differ for a model. */
final class PossibleAnswers {
  private PossibleAnswers() {}

  /** Those on offer; of amounts and days one for each step and one that reaches none. Words are none: nobody knows them before. */
  static List<AnswerValue> to(Question question, LocalDate day) {
    return switch (question) {
      case Question.Amount q -> Stream.concat(q.steps().stream().map(Question.Amount.Step::from), Stream.of(0L)).distinct()
          .<AnswerValue>map(from -> new AnswerValue.Amount(BigDecimal.valueOf(from), q.currency())).toList();
      case Question.Day q -> q.steps().isEmpty() ? List.of()
          : Stream.concat(q.steps().stream().map(Question.Day.Step::days), Stream.of(q.steps().getLast().days() + 1))
              .<AnswerValue>map(days -> new AnswerValue.Day(day.plusDays(days))).toList();
      default -> question.offers().stream().map(o -> AnswerValue.of(question.kind(), o.id())).toList();
    };
  }
}
