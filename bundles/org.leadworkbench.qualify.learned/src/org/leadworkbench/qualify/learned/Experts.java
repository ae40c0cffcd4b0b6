package org.leadworkbench.qualify.learned;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;

/**
 * What the experts' models contribute for each answer to their questions, found by asking them. It is where learning starts
 * from.
 *
 * @param questions the questions by the ids {@code MODEL.QUESTION} under which a learning model sees the answers
 * @param models the model of each question
 */
record Experts(Map<String, Question> questions, Map<String, QualificationModel> models) {
  private static final Instant SOME_DAY = Instant.parse("2026-01-05T12:00:00Z");

  static Experts of(List<QualificationModel> models) {
    var questions = new TreeMap<String, Question>();
    var byQuestion = new HashMap<String, QualificationModel>();
    for (var model : models)
      for (var question : model.describe().questions()) {
        var id = model.describe().id() + "." + question.id();
        questions.put(id, question);
        byQuestion.put(id, model);
      }
    return new Experts(questions, byQuestion);
  }

  /** Nobody's opinion. */
  static Experts none() {
    return new Experts(Map.of(), Map.of());
  }

  /** Where the experts begin another range of a number; nothing where it is no question of theirs. */
  List<Double> edges(String key) {
    return switch (questions.get(key)) {
      case Question.Amount q -> q.steps().stream().map(s -> (double) s.from()).toList();
      case Question.Day q -> Stream.concat(Stream.of(0.0), q.steps().stream().map(s -> s.days() + 1.0)).toList();
      case null, default -> List.of();
    };
  }

  /** What experts give for a word, in log-odds; 0 where they have no opinion. */
  double opinion(String key, Scale.Words scale, int place) {
    var question = questions.get(key);
    if (question == null || place >= scale.words().size()) return 0;
    return opinion(key, AnswerValue.of(question.kind(), scale.words().get(place)));
  }

  /** What experts give for a range of a number, at its lower end. */
  double opinion(String key, Scale.Ranges scale, int place) {
    var question = questions.get(key);
    if (scale.edges().isEmpty()) return 0;
    double value = place == 0 ? scale.edges().getFirst() - 1 : scale.edges().get(place - 1);
    return switch (question) {
      case Question.Amount q when value >= 0 -> opinion(key, new AnswerValue.Amount(java.math.BigDecimal.valueOf(value), q.currency()));
      case Question.Day ignored when Math.abs(value) < 40_000 -> opinion(key, new AnswerValue.Day(day().plusDays((long) value)));
      case null, default -> 0;
    };
  }

  private double opinion(String key, AnswerValue answer) {
    var id = questions.get(key).id();
    return models.get(key).estimate(Evidence.none(SOME_DAY, 0.5).with(id, answer)).contributions().stream()
        .filter(c -> c.question().equals(id)).mapToDouble(c -> c.logOdds()).sum();
  }

  private static java.time.LocalDate day() {
    return Evidence.none(SOME_DAY, 0.5).day();
  }
}
