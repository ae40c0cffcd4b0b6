package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.learning.ReportOutcome.Outcome;
import org.leadworkbench.core.learning.ShowJudgement;
import org.leadworkbench.core.learning.WeighPeople;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.Fusion;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Opinion;

class FusionTest extends DeskTest {
  private Actor anna;
  private final Random random = new Random(4);

  /** Anna knows who buys, and the model only that few do. */
  private void judges(int leads) {
    if (anna == null) anna = Actor.of(desk.rep("Anna"));
    for (int i = 0; i < leads; i++) {
      boolean buys = random.nextInt(3) == 0;
      var lead = desk.answer(desk.lead("Lead " + i).id(), "budget", "unclear").lead().id();
      done(desk.personally.assess(lead, new Opinion.Likely(buys ? 0.9 : 0.1), "kennt den Kunden", anna));
      desk.clock.pass(Duration.ofMinutes(1));
      done(desk.outcome.report(lead, buys ? Outcome.WON : Outcome.LOST, Optional.empty(), MARKETING));
    }
  }

  private Id<Lead> judged(double probability) {
    var lead = desk.answer(desk.lead("Neu").id(), "budget", "unclear").lead().id();
    done(desk.personally.assess(lead, new Opinion.Likely(probability), "kennt den Kunden", anna));
    return lead;
  }

  @Test
  void aJudgementMovesNothingBeforeItIsMeasured() {
    judges(WeighPeople.MEASURED - 1);

    assertEquals(Band.COLD, desk.now(judged(0.9)).rating().orElseThrow().band());
  }

  @Test
  void aMeasuredJudgementMakesTheBandTogetherWithTheModel() {
    judges(WeighPeople.MEASURED);
    var lead = judged(0.9);

    var rating = desk.now(lead).rating().orElseThrow();
    assertEquals(Band.HOT, rating.band());
    assertEquals(fused(lead).estimate().probability(), rating.probability());
    assertEquals(rating.band(), done(desk.preview.preview(lead, "bant", Map.of())).band());
    assertEquals(rating.probability(), done(desk.preview.preview(lead, "bant", Map.of())).fused().orElseThrow().estimate().probability());
  }

  @Test
  void whatWasFusedExplainsItselfAndReplaysWithTheWeightsOfThen() {
    judges(WeighPeople.MEASURED);
    var then = fused(judged(0.8));
    judges(5);
    var now = fused(judged(0.8));

    assertNotEquals(then.modelVersion(), now.modelVersion());
    for (var assessment : new Assessment[] {then, now}) {
      assertEquals(assessment.estimate(), done(desk.replay.replay(assessment)));
      double sum = assessment.estimate().baseLogOdds() + assessment.estimate().contributions().stream().mapToDouble(Contribution::logOdds).sum();
      assertEquals(Estimate.logit(assessment.estimate().probability()), sum, 1e-9);
    }
  }

  @Test
  void anOpenLeadIsJudgedAnewWhenTheWeightsChange() {
    judges(WeighPeople.MEASURED - 1);
    var lead = judged(0.9);

    judges(1);
    desk.stale.assess(MARKETING, j -> { }, () -> false);

    assertEquals(Band.HOT, desk.now(lead).rating().orElseThrow().band());
  }

  @Test
  void howWellSomebodyJudgesIsTheirsToSeeUnlessTheyShareIt() {
    judges(10);
    var judgement = new ShowJudgement(desk.store, Services.get(Plugins.class), desk.clock);
    assertEquals("judgement.private", refused(judgement.show(anna, MARKETING)));
    assertEquals(10, done(judgement.show(anna, anna)).leads());

    judgement.share(true, anna);
    var record = done(judgement.show(anna, MARKETING));

    assertEquals(0.01, record.person().orElseThrow().brier(), 1e-9);
    assertTrue(record.model().orElseThrow().brier() > 0.1, record::toString);
    judgement.share(false, anna);
    assertEquals("judgement.private", refused(judgement.show(anna, MARKETING)));
  }

  private Assessment fused(Id<Lead> lead) {
    return desk.store.read(s -> s.judgements().latest(lead, Fusion.ID)).orElseThrow();
  }
}
