package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.Question;

/** Makes answers of cells, as one target of a mapping says. */
final class AnswerCells {
  private final Target.ToAnswer target;
  private final Optional<Question> question;
  private final ValueMap.Lookup values;
  private final List<Target.Step> highestFirst;
  private final Rules rules;

  /**
   * For this target.
   *
   * @param rules how cells are read; the answers to a model that is not among theirs are kept until it is installed
   * @throws BadMapping where the model has no such question or answer
   */
  AnswerCells(Target.ToAnswer target, Rules rules) {
    this.target = target;
    this.rules = rules;
    values = target.values().lookup();
    highestFirst = target.steps().stream().sorted(Comparator.comparing(Target.Step::from).reversed()).toList();
    var model = rules.models().stream().filter(m -> m.describe().id().equals(target.model())).findFirst();
    question = model.flatMap(m -> m.describe().question(target.question()));
    if (model.isPresent() && question.isEmpty()) throw new BadMapping("capture.mapping.question", target.question(), target.model());
    target.values().entries().values().forEach(this::check);
    target.steps().forEach(s -> check(s.answer()));
  }

  /** The answer that this cell gives; nothing where it is not mapped. */
  Optional<MappedRow.GivenAnswer> of(String cell) {
    return answer(cell).map(value -> new MappedRow.GivenAnswer(target.model(), target.question(), value));
  }

  /** Model and question as one text. */
  String subject() {
    return target.model() + "." + target.question();
  }

  private Optional<AnswerValue> answer(String cell) {
    var mapped = values.find(cell).or(() -> step(cell));
    if (mapped.isPresent()) return value(mapped.get());
    return target.values().isEmpty() && target.steps().isEmpty() ? direct(cell) : Optional.empty();
  }

  private Optional<String> step(String cell) {
    if (highestFirst.isEmpty() || !(rules.numbers().parse(cell) instanceof Result.Done<BigDecimal>(BigDecimal number))) return Optional.empty();
    return highestFirst.stream().filter(s -> number.compareTo(s.from()) >= 0).findFirst().map(Target.Step::answer);
  }

  private Optional<AnswerValue> direct(String cell) {
    if (question.isPresent() && question.get() instanceof Question.Choice choice)
      return choice.offers().stream().filter(o -> List.of(o.id(), o.label().en(), o.label().de()).stream().anyMatch(l -> ValueMap.plain(l).equals(ValueMap.plain(cell))))
          .findFirst().map(o -> new AnswerValue.Choice(o.id()));
    return value(cell);
  }

  private Optional<AnswerValue> value(String text) {
    if (question.isEmpty()) return Optional.of(new AnswerValue.Choice(text));
    return switch (question.get()) {
      case Question.Choice ignored -> Optional.of(new AnswerValue.Choice(text));
      case Question.Text ignored -> Optional.of(new AnswerValue.Text(text));
      case Question.YesNo ignored -> YesOrNo.of(text).map(AnswerValue.YesNo::new);
      case Question.Scale scale -> number(text).filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.valueOf(scale.low())) >= 0
          && n.compareTo(BigDecimal.valueOf(scale.high())) <= 0).map(n -> new AnswerValue.Scale(n.intValue()));
      case Question.Amount ignored -> rules.money().of(text).map(AnswerValue.class::cast);
      case Question.Day ignored -> rules.dates().parse(text) instanceof Result.Done<When>(When when) ? Optional.of(new AnswerValue.Day(when.day())) : Optional.empty();
    };
  }

  private Optional<BigDecimal> number(String text) {
    return rules.numbers().parse(text) instanceof Result.Done<BigDecimal>(BigDecimal number) ? Optional.of(number) : Optional.empty();
  }

  private void check(String answer) {
    if (question.isEmpty()) return;
    boolean offered = question.get() instanceof Question.Choice choice
        ? choice.offers().stream().anyMatch(o -> o.id().equals(answer)) : value(answer).isPresent();
    if (!offered) throw new BadMapping("capture.mapping.answer", answer, target.question(), target.model(),
        String.join(", ", question.get().offers().stream().map(Question.Offer::id).toList()));
  }
}
