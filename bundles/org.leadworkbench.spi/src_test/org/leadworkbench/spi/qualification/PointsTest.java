package org.leadworkbench.spi.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;

class PointsTest {
  private static final Label L = Label.same("?");
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private final Question need = new Question.Choice("need", L, L, List.of(new Question.Offer("none", L, -4), new Question.Offer("acute", L, 6)));
  private final Question amount = new Question.Amount("amount", L, L, Currency.getInstance("EUR"), List.of(new Question.Amount.Step(0, -1), new Question.Amount.Step(10_000, 2)));
  private final Question decision = new Question.Day("decision", L, L, List.of(new Question.Day.Step(30, 4), new Question.Day.Step(90, 1)));
  private final Question remark = new Question.Text("remark", L, L);
  private final QualificationModel model = new QualificationModel() {
    @Override
    public ModelDescription describe() {
      return new ModelDescription(new Description("test", "1", L, L), L, 90, List.of(need, amount, decision, remark));
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return new Points(0.25).estimate(describe(), evidence);
    }
  };

  @Test
  void nothingKnownIsTheBaseRate() {
    assertEquals(0.1, model.estimate(Evidence.none(NOW, 0.1)).probability(), 1e-15);
  }

  @Test
  void aPointIsAStepInLogOdds() {
    var estimate = model.estimate(Evidence.none(NOW, 0.1).with("need", new AnswerValue.Choice("acute")));
    assertEquals(Estimate.logit(0.1) + 1.5, Estimate.logit(estimate.probability()), 1e-12);
    assertEquals(1, estimate.contributions().size());
  }

  @Test
  void theHighestAmountThatIsReachedCounts() {
    assertEquals(OptionalDouble.of(-1), Points.of(amount, euros(9_999), TODAY));
    assertEquals(OptionalDouble.of(2), Points.of(amount, euros(10_000), TODAY));
  }

  @Test
  void theNearestDayThatIsReachedCounts() {
    assertEquals(OptionalDouble.of(4), Points.of(decision, new AnswerValue.Day(TODAY.plusDays(30)), TODAY));
    assertEquals(OptionalDouble.of(1), Points.of(decision, new AnswerValue.Day(TODAY.plusDays(31)), TODAY));
    assertTrue(Points.of(decision, new AnswerValue.Day(TODAY.plusDays(91)), TODAY).isEmpty());
    assertTrue(Points.of(decision, new AnswerValue.Day(TODAY.minusDays(1)), TODAY).isEmpty());
  }

  @Test
  void anAmountInAnotherCurrencyIsNotCompared() {
    var yen = new AnswerValue.Amount(BigDecimal.valueOf(50_000), Currency.getInstance("JPY"));

    assertTrue(Points.of(amount, yen, TODAY).isEmpty());
    var open = Evidence.none(NOW, 0.1);
    assertEquals(interval(open), interval(open.with("amount", yen)));
  }

  @Test
  void whatHasPassedIsAskedOfTheOrganisationsDay() {
    var midnight = Instant.parse("2026-05-04T22:30:00Z"); // half past midnight in Berlin
    var evidence = new Evidence(midnight, TODAY.plusDays(1), 0.1, new TreeMap<>(), new TreeMap<>(), List.of());

    assertTrue(model.estimate(evidence.with("decision", new AnswerValue.Day(TODAY))).contributions().isEmpty());
    assertEquals(1, model.estimate(evidence.with("decision", new AnswerValue.Day(TODAY.plusDays(1)))).contributions().size());
  }

  @Test
  void aScorecardJudgesToTheBitAsThePointsDo() {
    var card = new Scorecard(new Points(0.25), model.describe());
    for (double baseRate : new double[] {0.1, 0.1, 0.3}) {
      var evidence = Evidence.none(NOW, baseRate).with("need", new AnswerValue.Choice("acute"));
      var estimate = model.estimate(evidence);

      assertEquals(estimate, card.estimate(evidence));
      assertEquals(estimate.within(new Points(0.25).interval(model.describe(), estimate)), card.judge(evidence));
      assertEquals(Estimate.logit(baseRate), card.judge(evidence).baseLogOdds());
    }
  }

  @Test
  void wordsGiveNoPoints() {
    assertTrue(model.estimate(Evidence.none(NOW, 0.1).with("remark", new AnswerValue.Text("ja"))).contributions().isEmpty());
  }

  @Test
  void theLeverIsTheBestOpenAnswer() {
    var lever = model.lever(Evidence.none(NOW, 0.1)).orElseThrow();
    assertEquals("need", lever.question());
    assertEquals("acute", lever.answer().text());
    assertTrue(model.lever(Evidence.none(NOW, 0.1).with("need", new AnswerValue.Choice("none"))).isEmpty());
  }

  private Interval interval(Evidence evidence) {
    return new Points(0.25).interval(model.describe(), model.estimate(evidence));
  }

  private static AnswerValue euros(int amount) {
    return new AnswerValue.Amount(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
  }
}
