package org.leadworkbench.kit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/** Evidence for a model, made from its description alone, the same in every run. */
final class Samples {
  static final Instant MOMENT = Instant.parse("2026-03-02T09:30:00Z");
  private static final LocalDate TODAY = MOMENT.atZone(ZoneOffset.UTC).toLocalDate();
  private static final Currency EURO = Currency.getInstance("EUR");

  private Samples() {}

  /** Nothing known, each answer alone, and three hundred mixtures with details and activities at several base rates. */
  static List<Evidence> of(ModelDescription model) {
    var all = new ArrayList<Evidence>();
    all.add(Evidence.none(MOMENT, 0.10));
    for (var q : model.questions()) for (var a : answers(q)) all.add(Evidence.none(MOMENT, 0.10).with(q.id(), a));
    var random = new Random(20260302);
    for (int i = 0; i < 300; i++) all.add(mixture(model, random));
    return List.copyOf(all);
  }

  /** The answers that are worth trying: everything on offer, every step and what lies just before it. */
  static List<AnswerValue> answers(Question question) {
    return switch (question) {
      case Question.Text q -> List.of(new AnswerValue.Text("words"), new AnswerValue.Text(""));
      case Question.Amount q -> Stream.concat(Stream.of(0L, 1L, 1_000_000_000L), q.steps().stream().flatMap(s -> Stream.of(s.from(), Math.max(0, s.from() - 1))))
          .distinct().<AnswerValue>map(v -> new AnswerValue.Amount(BigDecimal.valueOf(v), q.currency())).toList();
      case Question.Day q -> Stream.concat(Stream.of(-400, 0, 40_000), q.steps().stream().map(s -> Math.min(s.days(), 50_000)).flatMap(d -> Stream.of(d, d + 1)))
          .distinct().<AnswerValue>map(d -> new AnswerValue.Day(TODAY.plusDays(d))).toList();
      default -> question.offers().stream().map(o -> AnswerValue.of(question.kind(), o.id())).toList();
    };
  }

  /** Answers that the question does not know, as a later version of a model finds them in its database. */
  static List<AnswerValue> strange() {
    return List.of(new AnswerValue.Choice("gone"), new AnswerValue.Choice(""), new AnswerValue.Scale(Integer.MAX_VALUE),
        new AnswerValue.YesNo(true), new AnswerValue.Text("\u0000\uD83D\uDE00"), new AnswerValue.Day(LocalDate.MIN),
        new AnswerValue.Day(LocalDate.MAX), new AnswerValue.Amount(new BigDecimal("-1e30"), EURO));
  }

  /** The same evidence, as it would have been so much later. */
  static Evidence later(Evidence e, Duration by) {
    var answers = new TreeMap<String, Answer>();
    e.answers().forEach((id, a) -> answers.put(id, new Answer(a.question(), later(a.value(), by), a.at().plus(by), a.by(), a.source())));
    var details = new TreeMap<String, Detail>();
    e.details().forEach((name, d) -> details.put(name, d instanceof Detail.Day day ? new Detail.Day(day.value().plusDays(by.toDays())) : d));
    var activities = e.activities().stream().map(a -> new Activity(a.kind(), a.at().plus(by), a.reached())).toList();
    return new Evidence(e.moment().plus(by), e.day().plusDays(by.toDays()), e.baseRate(), answers, details, activities);
  }

  private static AnswerValue later(AnswerValue value, Duration by) {
    return value instanceof AnswerValue.Day d ? new AnswerValue.Day(d.value().plusDays(by.toDays())) : value;
  }

  private static Evidence mixture(ModelDescription model, Random random) {
    var answers = new TreeMap<String, Answer>();
    for (var q : model.questions()) {
      var possible = answers(q);
      if (possible.isEmpty() || random.nextInt(3) == 0) continue;
      var value = possible.get(random.nextInt(possible.size()));
      answers.put(q.id(), new Answer(q.id(), value, MOMENT.minus(Duration.ofHours(random.nextInt(1000))), "agent", "person"));
    }
    var details = new TreeMap<String, Detail>();
    details.put("Employees", new Detail.Number(BigDecimal.valueOf(random.nextInt(5000))));
    details.put("Visited", new Detail.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60))));
    var activities = Stream.iterate(random.nextInt(5), n -> n > 0, n -> n - 1)
        .map(n -> new Activity(n % 2 == 0 ? "call" : "mail", MOMENT.minus(Duration.ofDays(n)), n % 3 == 0)).toList();
    return new Evidence(MOMENT, TODAY, List.of(0.01, 0.10, 0.35).get(random.nextInt(3)), answers, details, activities);
  }
}
