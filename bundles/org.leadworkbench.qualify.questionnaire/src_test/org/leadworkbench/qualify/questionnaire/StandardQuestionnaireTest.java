package org.leadworkbench.qualify.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Question;

class StandardQuestionnaireTest {
  private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");

  private final StandardQuestionnaire questionnaire = new StandardQuestionnaire();

  @Test
  void asksEveryKindOfQuestion() {
    var kinds = EnumSet.noneOf(AnswerValue.Kind.class);

    questionnaire.describe().questions().forEach(q -> kinds.add(q.kind()));

    assertEquals(EnumSet.allOf(AnswerValue.Kind.class), kinds);
  }

  @Test
  void anUnknownLeadHasTheBaseRate() {
    assertEquals(0.10, probability(), 1e-12);
  }

  @Test
  void aDecidedProjectOfTheOneWhoDecidesThisQuarterIsHot() {
    assertTrue(probability("occasion=project", "role=decides", "decision=2026-05-15") >= 0.50);
  }

  @Test
  void aStudentWhoWantsAnAppointmentStaysCold() {
    assertTrue(probability("occasion=study", "appointment=yes", "urgency=5") < 0.20);
  }

  @Test
  void noSingleAnswerOnOfferMakesALeadHot() {
    for (var question : questionnaire.describe().questions())
      for (var offer : question.offers())
        assertTrue(probability(question.id() + "=" + offer.id()) < 0.50, question.id() + "=" + offer.id());
  }

  @Test
  void aLargerAmountNeverLowersTheProbability() {
    double zero = probability("amount=0 EUR");
    double small = probability("amount=500 EUR");
    double large = probability("amount=80000 EUR");

    assertTrue(zero < 0.10 && 0.10 < small && small < large);
  }

  @Test
  void aNearerDecisionNeverLowersTheProbability() {
    var days = List.of("2026-03-03", "2026-04-30", "2026-08-20", "2027-02-01", "2040-01-01");

    var probabilities = days.stream().map(d -> probability("decision=" + d)).toList();

    assertEquals(probabilities.stream().sorted(java.util.Comparator.reverseOrder()).toList(), probabilities);
    assertEquals(5, probabilities.stream().distinct().count());
  }

  @Test
  void wordsAreKeptAndMoveNothing() {
    var evidence = evidence("requirements=Runs on Linux");

    assertEquals(List.<Contribution>of(), questionnaire.estimate(evidence).contributions());
  }

  @Test
  void noAnswerMakesTheModelLessSure() {
    double before = width(evidence());

    for (var answer : List.of("requirements=Runs on Linux", "offers=no", "occasion=information", "amount=500 EUR", "decision=2026-05-15"))
      assertTrue(width(evidence(answer)) <= before + 1e-9, answer);
  }

  private double width(Evidence evidence) {
    var interval = questionnaire.estimate(evidence).interval().orElseThrow();
    return Estimate.logit(interval.high()) - Estimate.logit(interval.low());
  }

  private double probability(String... answers) {
    return questionnaire.estimate(evidence(answers)).probability();
  }

  private Evidence evidence(String... answers) {
    var evidence = Evidence.none(MOMENT, 0.10);
    for (var a : answers) {
      var parts = a.split("=");
      Question question = questionnaire.describe().question(parts[0]).orElseThrow();
      evidence = evidence.with(question.id(), AnswerValue.of(question.kind(), parts[1]));
    }
    return evidence;
  }
}
