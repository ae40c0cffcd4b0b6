package org.leadworkbench.qualify.learned;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Behaviour;
import org.leadworkbench.spi.qualification.Question;

/** What a detail or an answer says, as a model learns it: a word or a number. */
sealed interface Fact {
  /** The longest word that is told apart from others; longer ones are free text. */
  int LONGEST = 80;

  /** A word: one of a few that leads have in common. */
  record Word(String text) implements Fact {}

  /** A number. */
  record Number(double value) implements Fact {}

  /** Hands over all that is known, by the name under which a contribution is shown. */
  static void each(Evidence evidence, Map<String, Question> questions, BiConsumer<String, Fact> taker) {
    evidence.details().forEach((name, detail) -> taker.accept(Contribution.detail(name, "", 0).question(), of(detail, evidence.day())));
    for (var kind : Behaviour.STANDARD.kinds()) of(kind, evidence).ifPresent(fact -> taker.accept(Contribution.activity(kind.kind(), "", 0).question(), fact));
    evidence.answers().forEach((id, answer) -> {
      if (questions.containsKey(id)) of(answer.value(), questions.get(id), evidence.day()).ifPresent(fact -> taker.accept(id, fact));
    });
  }

  /** How much a lead did of this kind, by its half-life; nothing where it did nothing. */
  static Optional<Fact> of(Behaviour.Kind kind, Evidence evidence) {
    double count = kind.count(evidence);
    return count > 0 ? Optional.of(new Number(count)) : Optional.empty();
  }

  /** What a detail says on this day. */
  static Fact of(Detail detail, LocalDate today) {
    return switch (detail) {
      case Detail.Number(var value) -> new Number(value.doubleValue());
      case Detail.Day(var day) -> new Number(ChronoUnit.DAYS.between(today, day));
      case Detail.YesNo yesNo -> new Word(yesNo.text());
      case Detail.Text(var text) -> new Word(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    };
  }

  /** What an answer to this question says on this day; nothing for an amount in another currency, and for free words. */
  static Optional<Fact> of(AnswerValue answer, Question question, LocalDate today) {
    return switch (answer) {
      case AnswerValue.Amount amount -> question instanceof Question.Amount asked && asked.currency().equals(amount.currency())
          ? Optional.of(new Number(amount.value().doubleValue())) : Optional.empty();
      case AnswerValue.Day(var day) -> question instanceof Question.Day ? Optional.of(new Number(ChronoUnit.DAYS.between(today, day))) : Optional.empty();
      case AnswerValue.Text ignored -> Optional.empty();
      default -> question.offers().stream().anyMatch(o -> o.id().equals(answer.text())) ? Optional.of(new Word(answer.text())) : Optional.empty();
    };
  }
}
