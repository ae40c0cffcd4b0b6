package org.leadworkbench.qualify.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Question;

class BantTest {
  private static final double WARM = 0.20;
  private static final double HOT = 0.50;

  private final Bant bant = new Bant();

  @Test
  void anUnknownLeadHasTheBaseRate() {
    assertEquals(0.10, probability(), 1e-12);
  }

  @Test
  void decidesWithAnApprovedBudgetIsHot() {
    assertTrue(probability("authority=decides", "budget=approved") >= HOT);
  }

  @Test
  void decidesWithAClearNeedThisQuarterIsHot() {
    assertTrue(probability("authority=decides", "need=clear", "timeframe=quarter") >= HOT);
  }

  @Test
  void recommendsWithAnApprovedBudgetAndAClearNeedIsHot() {
    assertTrue(probability("authority=recommends", "budget=approved", "need=clear") >= HOT);
  }

  @Test
  void noSingleAnswerMakesALeadHot() {
    for (var question : bant.describe().questions())
      for (var offer : question.offers())
        assertTrue(probability(question.id() + "=" + offer.id()) < HOT, question.id() + "=" + offer.id());
  }

  @Test
  void decidesAloneIsWarm() {
    double p = probability("authority=decides");

    assertTrue(p >= WARM && p < HOT);
  }

  @Test
  void aStudentWithAnApprovedBudgetIsCold() {
    assertTrue(probability("authority=none", "budget=approved") < WARM);
  }

  @Test
  void noNeedOutweighsAnApprovedBudgetOfTheOneWhoDecides() {
    assertTrue(probability("authority=decides", "budget=approved", "need=none") < HOT);
  }

  @Test
  void everyAnswerNarrowsTheIntervalInLogOdds() {
    var evidence = Evidence.none(Instant.EPOCH, 0.10);
    double width = width(evidence);

    for (var question : bant.describe().questions()) {
      evidence = evidence.with(question.id(), new AnswerValue.Choice(question.offers().getLast().id()));
      assertTrue(width(evidence) < width, question.id());
      width = width(evidence);
    }
    assertTrue(width > 0);
  }

  @Test
  void theIntervalOfAnUnknownLeadFollowsTheFormula() {
    double squares = bant.describe().questions().stream().mapToDouble(BantTest::meanSquare).sum();

    double width = width(Evidence.none(Instant.EPOCH, 0.10));

    assertEquals(2 * 1.6448536269514722 * 0.25 * Math.sqrt(squares), width, 1e-9);
  }

  @Test
  void answersAndTheirIdsAreTheContractWithImports() {
    var ids = bant.describe().questions().stream()
        .map(q -> q.id() + q.offers().stream().map(Question.Offer::id).toList()).toList();

    assertEquals(List.of("budget[none, unclear, plausible, planned, approved]",
        "authority[none, influences, recommends, decides]", "need[none, vague, clear, acute]",
        "timeframe[later, year, halfyear, quarter, now]"), ids);
  }

  private double probability(String... answers) {
    var evidence = Evidence.none(Instant.EPOCH, 0.10);
    for (var a : answers) {
      var parts = a.split("=");
      evidence = evidence.with(parts[0], new AnswerValue.Choice(parts[1]));
    }
    return bant.estimate(evidence).probability();
  }

  private double width(Evidence evidence) {
    var interval = bant.estimate(evidence).interval().orElseThrow();
    return Estimate.logit(interval.high())
        - Estimate.logit(interval.low());
  }

  private static double meanSquare(Question question) {
    return question.offers().stream().mapToDouble(o -> o.points() * o.points()).average().orElseThrow();
  }
}
