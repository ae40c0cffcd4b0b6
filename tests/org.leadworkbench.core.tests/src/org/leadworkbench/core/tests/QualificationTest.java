package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Opinion;

class QualificationTest extends DeskTest {
  @Test
  void everyModelJudgesAndTheLeadingOneMakesTheBand() {
    var judged = desk.answer(desk.lead("Ada").id(), "authority", "decides", "budget", "approved");
    assertEquals(List.of("bant", "questionnaire"), judged.assessments().stream().map(a -> a.model()).toList());
    assertEquals(Band.HOT, judged.lead().rating().orElseThrow().band());
    assertEquals(judged.assessments().getFirst().estimate().probability(), judged.lead().rating().orElseThrow().probability());
  }

  @Test
  void anotherModelLeadsForASourceOrACampaign() {
    var lead = desk.answer(desk.lead("Ada").id(), "authority", "decides", "budget", "approved").lead();
    desk.configure("qualification.leading.source.Messe", "questionnaire");

    assertEquals(List.of(lead.id()), judgeStale().stream().map(j -> j.lead().id()).toList());
    assertEquals("questionnaire", desk.now(lead.id()).rating().orElseThrow().model());

    desk.store.change(s -> s.leads().save(desk.now(lead.id()).with(Map.of("campaign", new org.leadworkbench.model.Detail.Text("Spring")))));
    desk.configure("qualification.leading.campaign.Spring", "bant");
    assertEquals("bant", done(desk.assess.assess(lead.id(), MARKETING)).lead().rating().orElseThrow().model());
  }

  @Test
  void aModelThatCannotLeadIsNotChosen() {
    desk.lead("Ada");
    assertEquals("config.value", refused(desk.configure.set("qualification.leading.source.Messe", "learned", MARKETING)));
    assertEquals("config.unknown", refused(desk.configure.set("qualification.leading.source.Nowhere", "bant", MARKETING)));
  }

  @Test
  void reasonsAddUpToTheLogOdds() {
    for (var a : desk.answer(desk.lead("Ada").id(), "authority", "recommends", "need", "none", "timeframe", "quarter").assessments()) {
      double sum = a.estimate().baseLogOdds() + a.estimate().contributions().stream().mapToDouble(Contribution::logOdds).sum();
      assertEquals(Estimate.logit(a.estimate().probability()), sum, 1e-9);
    }
  }

  @Test
  void aLaterAnswerCorrectsAnEarlierOne() {
    var lead = desk.lead("Ada").id();
    var before = desk.answer(lead, "budget", "none").lead().rating().orElseThrow();
    var after = desk.answer(lead, "budget", "approved").lead().rating().orElseThrow();
    assertTrue(after.probability() > before.probability());
    assertEquals(2, desk.store.read(s -> s.judgements().answers(lead, "bant")).size());
  }

  @Test
  void aWrongAnswerChangesNothing() {
    var lead = desk.lead("Ada");
    assertEquals("answer.offered", refused(desk.answers.answer(lead.id(), "bant", Map.of("budget", "lots"), MARKETING)));
    assertEquals("answer.no-question", refused(desk.answers.answer(lead.id(), "bant", Map.of("colour", "red"), MARKETING)));
    assertEquals("qualification.no-model", refused(desk.answers.answer(lead.id(), "x", Map.of("budget", "none"), MARKETING)));
    assertEquals(lead, desk.now(lead.id()));
  }

  @Test
  void pastAssessmentsReplayToTheSameBits() {
    var random = new Random(5);
    var lead = desk.lead("Ada").id();
    var questions = Services.get(Plugins.class).model("bant").orElseThrow().describe().questions();
    for (int i = 0; i < 25; i++) {
      var question = questions.get(random.nextInt(questions.size()));
      desk.answer(lead, question.id(), question.offers().get(random.nextInt(question.offers().size())).id());
    }
    var all = desk.store.read(s -> s.judgements().assessments(lead));
    assertEquals(50, all.size());
    for (var a : all) assertEquals(a.estimate(), done(desk.replay.replay(a)));
  }

  @Test
  void onlyWhatIsStaleIsJudged() {
    var first = desk.lead("Ada").id();
    desk.lead("Grace");
    assertEquals(2, judgeStale().size());
    assertEquals(0, judgeStale().size());
    done(desk.contact.log(first, org.leadworkbench.core.lead.ContactKind.CALL, true, "", MARKETING));
    assertEquals(List.of(first), judgeStale().stream().map(j -> j.lead().id()).toList());
    desk.configure("qualification.baseRate", "0.2");
    assertEquals(2, judgeStale().size());
  }

  @Test
  void hysteresisHoldsTheBand() {
    var lead = desk.answer(desk.lead("Ada").id(), "authority", "decides", "budget", "approved").lead();
    double hot = lead.rating().orElseThrow().probability();
    desk.configure("bands.hot", Double.toString(hot + 0.01));
    assertEquals(Band.HOT, done(desk.assess.assess(lead.id(), MARKETING)).lead().rating().orElseThrow().band());
    desk.configure("bands.hot", Double.toString(hot + 0.2));
    assertEquals(Band.WARM, done(desk.assess.assess(lead.id(), MARKETING)).lead().rating().orElseThrow().band());
  }

  @Test
  void aPersonalAssessmentStandsBesideAndMovesNothing() {
    var before = desk.answer(desk.lead("Ada").id(), "need", "clear").lead();
    done(desk.personally.assess(before.id(), new Opinion.Felt(Band.HOT), "kennt uns seit Jahren", MARKETING));
    var after = done(desk.assess.assess(before.id(), MARKETING)).lead();
    assertEquals(before.rating().orElseThrow().probability(), after.rating().orElseThrow().probability());
    assertEquals(1, desk.store.read(s -> s.judgements().personal(before.id())).size());
  }

  @Test
  void aNamedPersonDecidesAgainstTheModel() {
    var anna = desk.rep("Anna");
    var lead = desk.answer(desk.lead("Ada").id(), "need", "none").lead();
    assertNotEquals(Band.HOT, lead.rating().orElseThrow().band());
    assertEquals("decide.not-registered", refused(desk.decide.decide(lead.id(), "Gespräch", MARKETING)));
    var decided = done(desk.decide.decide(lead.id(), "Bestellt am Telefon", Actor.of(anna)));
    assertEquals(State.TRANSFERRED, decided.state());
    assertTrue(desk.events(lead.id()).stream().anyMatch(e -> e.reason().equals("Bestellt am Telefon") && e.actor().name().equals("Anna")));
  }

  @Test
  void aDecisionStandsThoughTheModelsWouldHaveComeToTheSame() {
    var anna = Actor.of(desk.rep("Anna"));
    var lead = desk.lead("Ada").id();
    desk.store.change(s -> {
      for (var given : Map.of("authority", "decides", "budget", "approved").entrySet())
        s.judgements().add(lead, "bant", new Answer(given.getKey(), new AnswerValue.Choice(given.getValue()), Desk.MONDAY, "list", "Messe"));
      return null;
    });
    assertEquals(State.TRANSFERRED, done(desk.decide.decide(lead, "Bestellt am Telefon", anna)).state());
    assertEquals(List.of("Bestellt am Telefon"),
        desk.events(lead).stream().filter(e -> e.type() == EventType.QUALIFIED).map(e -> e.reason()).toList());
  }

  @Test
  void aReasonHasAnEnd() {
    var anna = Actor.of(desk.rep("Anna"));
    var lead = desk.lead("Ada").id();
    var endless = "x".repeat(40_000);
    assertEquals("lead.reason.long", refused(desk.decide.decide(lead, endless, anna)));
    assertEquals("lead.reason.long", refused(desk.personally.assess(lead, new Opinion.Felt(Band.HOT), endless, anna)));
    done(desk.disqualify.disqualify(lead, ReasonCode.NO_NEED, "", anna));
    assertEquals("lead.reason.long", refused(desk.reopen.reopen(lead, endless, anna)));
  }

  @Test
  void anAmountIsInTheOrganisationsCurrency() {
    desk.configure("organisation.currency", "SEK");
    var lead = desk.lead("Ada").id();
    var judged = done(desk.answers.answer(lead, "questionnaire", Map.of("amount", "50000"), MARKETING));
    assertEquals("50000 SEK", desk.store.read(s -> s.judgements().answers(lead, "questionnaire")).getFirst().value().text());
    assertEquals(List.of(), judged.assessments().getLast().estimate().contributions());
  }

  @Test
  void aDayIsComparedWithTheOrganisationsDay() {
    desk.configure("organisation.zone", "Pacific/Kiritimati"); // fourteen hours ahead: Monday 22 o'clock
    desk.clock.pass(java.time.Duration.ofHours(3));
    var lead = desk.lead("Ada").id();
    var judged = done(desk.answers.answer(lead, "questionnaire", Map.of("decision", "2026-05-04"), MARKETING));
    assertEquals(List.of(), judged.assessments().getLast().estimate().contributions());
    assertEquals("2026-05-05", desk.store.read(s -> s.judgements().latest(lead, "questionnaire")).orElseThrow().evidence().day().toString());
  }

  @Test
  void aModelThatBreaksItsContractIsLeftOutAndHarmsNobody() {
    desk.close();
    var real = Services.get(Plugins.class);
    var models = new ArrayList<>(real.models());
    models.add(Invented.model("liar", e -> new Estimate(0.9, 0, List.of(), Optional.empty())));
    models.add(Invented.model("nan", e -> Estimate.of(Double.NaN, List.of())));
    models.add(Invented.model("thrower", e -> { throw new IllegalStateException("broken"); }));
    desk = new Desk(folder, new Plugins(models, List.of(), List.of(real.rating().orElseThrow()), List.of(), List.of(), List.of()));
    var judged = desk.answer(desk.lead("Ada").id(), "need", "clear");
    assertEquals(List.of("bant", "questionnaire"), judged.assessments().stream().map(a -> a.model()).toList());
  }

  private List<Judgement> judgeStale() {
    var judged = new ArrayList<Judgement>();
    assertEquals(done(desk.stale.assess(MARKETING, judged::add, () -> false)).intValue(), judged.size());
    return judged;
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertEquals("lead.unknown", refused(desk.assess.assess(Id.<Lead>of("nobody"), MARKETING)));
  }
}
