package org.leadworkbench.qualify.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;

class LogisticModelTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private final Market market = Market.of(3_000, 11, -1.5, 1);

  @Test
  void reasonsAddUpToTheLogOdds() {
    var model = Market.learned(market.lessons);

    for (var lesson : market.lessons.subList(0, 200)) {
      var estimate = model.estimate(lesson.evidence());
      double sum = estimate.baseLogOdds() + estimate.contributions().stream().mapToDouble(Contribution::logOdds).sum();
      assertEquals(Estimate.logit(estimate.probability()), sum, 1e-9);
    }
  }

  @Test
  void tenThousandEstimatesAreTheSameBitsFromTheDocumentRead() {
    var document = new LogisticModel().learn("4", Market.lessons(market.lessons));
    var first = new LogisticModel(document);
    var again = new LogisticModel(document);

    for (var lesson : Market.of(10_000, 12, -1.5, 1).lessons) assertEquals(first.estimate(lesson.evidence()), again.estimate(lesson.evidence()));
    assertEquals(document.content(), Learned.of(document.content()).text());
  }

  @Test
  void aCorrectedDocumentRaisesEveryEstimateByTheSame() {
    var model = Market.learned(market.lessons);
    var corrected = new LogisticModel(model.corrected("2", 0.7).orElseThrow());

    assertEquals("2", corrected.describe().basics().version());
    for (var lesson : market.lessons.subList(0, 100))
      assertEquals(Estimate.logit(model.estimate(lesson.evidence()).probability()) + 0.7, Estimate.logit(corrected.estimate(lesson.evidence()).probability()), 1e-9);
    assertTrue(new LogisticModel().corrected("2", 0.7).isEmpty());
  }

  @Test
  void behaviourIsLearnedAndFades() {
    var random = new Random(3);
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < 2_000; i++) {
      int ago = random.nextInt(60);
      boolean visited = random.nextBoolean();
      lessons.add(new Lesson(visited ? visited(ago) : Evidence.none(AT, 0.10), AT, random.nextDouble() < (visited && ago < 14 ? 0.5 : 0.1)));
    }

    var model = Market.learned(lessons);

    assertTrue(model.estimate(visited(1)).probability() > 0.3 && model.estimate(visited(50)).probability() < 0.2, model.estimate(visited(1)) + " " + model.estimate(visited(50)));
    assertTrue(model.estimate(visited(1)).contributions().stream().anyMatch(c -> c.activity().filter("visit"::equals).isPresent() && c.answer().equals("0.95")));
  }

  private static Evidence visited(int daysAgo) {
    return new Evidence(AT, AT.atOffset(ZoneOffset.UTC).toLocalDate(), 0.10, new TreeMap<>(), new TreeMap<>(), List.of(new Activity("visit", AT.minus(Duration.ofDays(daysAgo)), true)));
  }

  @Test
  void whatIsNotAnsweredIsShownWithoutAContribution() {
    var model = Market.learned(market.lessons);
    var bare = Evidence.none(AT, 0.10);

    var contributions = model.estimate(bare).contributions();

    assertTrue(contributions.stream().anyMatch(c -> c.question().equals("detail:role")), contributions::toString);
    assertTrue(contributions.stream().allMatch(c -> c.answer().isEmpty() && c.logOdds() == 0), contributions::toString);
  }

  @Test
  void aWordThatIsNewCountsAsTheRareOnes() {
    var model = Market.learned(market.lessons);

    var estimate = model.estimate(with("source", new Detail.Text("never heard of")));

    assertTrue(estimate.probability() > 0 && estimate.probability() < 1);
  }

  @Test
  void noiseIsNoReasonToBelieveIt() {
    assertFalse(Market.learned(Market.of(500, 13, -1.5, 0).lessons).hasLearned());
  }

  @Test
  void aModelThatLearnedNothingSaysSoInBothLanguages() {
    var label = new LogisticModel().describe().basics().label();

    assertEquals("Learned (not learned yet)", label.en());
    assertEquals("Gelernt (noch nicht gelernt)", label.de());
  }

  @Test
  void expertsAreBelievedFromTheFirstLeadsOn() {
    var model = Market.learned(answered(12, 0.5), new Expert());

    assertTrue(probability(model, true) > 2 * probability(model, false), probability(model, true) + " and " + probability(model, false));
  }

  @Test
  void expertsThatAreWrongAreOverruled() {
    var model = Market.learned(answered(2_000, 0), new Expert());

    assertTrue(probability(model, true) < probability(model, false), probability(model, true) + " and " + probability(model, false));
  }

  private static double probability(QualificationModel model, boolean existing) {
    return model.estimate(Evidence.none(AT, 0.10).with("expert.existing", new AnswerValue.YesNo(existing))).probability();
  }

  /** Half of the leads are customers already; those buy with this share, the others with a quarter. */
  private static List<Lesson> answered(int count, double share) {
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < count; i++) {
      boolean existing = i % 2 == 0;
      boolean won = existing ? (i / 2) % 10 < share * 10 : (i / 2) % 4 == 0;
      lessons.add(new Lesson(Evidence.none(AT, 0.10).with("expert.existing", new AnswerValue.YesNo(existing)), AT, won));
    }
    return lessons;
  }

  private static Evidence with(String name, Detail detail) {
    var details = new TreeMap<String, Detail>();
    details.put(name, detail);
    var none = Evidence.none(AT, 0.10);
    return new Evidence(none.moment(), none.day(), none.baseRate(), none.answers(), details, none.activities());
  }

  private static final class Expert implements QualificationModel {
    @Override
    public ModelDescription describe() {
      return new ModelDescription(new Description("expert", "1", Label.same("Expert"), new Label("Asks one thing.", "Fragt eines.")), new Label("buys", "kauft"), 90,
          List.of(new Question.YesNo("existing", new Label("A customer already?", "Schon Kunde?"), new Label("See the accounts.", "Siehe Kundenliste."), 6, -2)));
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return new Points(0.25).estimate(describe(), evidence);
    }
  }
}
