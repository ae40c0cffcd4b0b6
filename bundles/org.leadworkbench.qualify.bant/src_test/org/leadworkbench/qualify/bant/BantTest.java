package org.leadworkbench.qualify.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
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

  @Test
  void anAnswerOnTheTimeframeAges() {
    double today = timeframe("halfyear", 0);

    assertEquals(0.25 * 2, today, 1e-12);
    // four months later it is within two months, believed 2^(-2/3)
    assertEquals(0.25 * 4 * Math.pow(2, -120 / 180.0), timeframe("halfyear", 120), 1e-12);
    assertEquals(0.25 * 5 * Math.pow(2, -70 / 180.0), timeframe("quarter", 70), 1e-12);
    assertEquals(0.25 * -3 * Math.pow(2, -180 / 180.0), timeframe("later", 180), 1e-12);
  }

  @Test
  void aPurchaseThatIsOverdueIsOpenAgain() {
    var unknown = bant.estimate(Evidence.none(Instant.EPOCH, 0.1));

    assertEquals(unknown, bant.estimate(answered("quarter", 121)));
    assertTrue(bant.estimate(answered("quarter", 119)).contributions().getFirst().answer().equals("quarter"));
  }

  @Test
  void reasonsAddUpHoweverOldTheAnswers() {
    for (int days : new int[] {0, 1, 50, 100, 300, 1_000}) {
      var estimate = bant.estimate(answered("year", days));
      double sum = estimate.baseLogOdds() + estimate.contributions().stream().mapToDouble(c -> c.logOdds()).sum();
      assertEquals(Estimate.logit(estimate.probability()), sum, 1e-9);
    }
  }

  @Test
  void behaviourRaisesALeadAndFades() {
    double now = probability(visited(0));
    double later = probability(visited(28));

    assertTrue(now > later && later > 0.1, now + " " + later);
  }

  private double probability(Evidence evidence) {
    return bant.estimate(evidence).probability();
  }

  private static Evidence visited(int daysAgo) {
    var moment = Instant.EPOCH.plus(Duration.ofDays(1_000));
    return new Evidence(moment, moment.atOffset(ZoneOffset.UTC).toLocalDate(), 0.1, new TreeMap<>(), new TreeMap<>(), List.of(new Activity("visit", moment.minus(Duration.ofDays(daysAgo)), true)));
  }

  private double timeframe(String answer, int daysAgo) {
    return bant.estimate(answered(answer, daysAgo)).contributions().getFirst().logOdds();
  }

  private static Evidence answered(String answer, int daysAgo) {
    var moment = Instant.EPOCH;
    var answers = new TreeMap<String, Answer>();
    answers.put("timeframe", new Answer("timeframe", new AnswerValue.Choice(answer), moment.minus(Duration.ofDays(daysAgo)), "anna", "person"));
    return new Evidence(moment, moment.atOffset(ZoneOffset.UTC).toLocalDate(), 0.1, answers, new TreeMap<>(), List.of());
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
