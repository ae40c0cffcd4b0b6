package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LogBehaviour;
import org.leadworkbench.core.learning.EditQuestionnaire;
import org.leadworkbench.core.learning.LearnModel;
import org.leadworkbench.core.learning.ModelVersions;
import org.leadworkbench.core.learning.ReportOutcome.Outcome;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.ReplayLead;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Past judgements, made again from what is stored. */
class ReplayTest extends DeskTest {
  private static final int MANY = 10_000;
  private static final int LEADS = 900;
  private static final String MODEL = "org.example.replayed";
  private final Plugins plugins = Services.get(Plugins.class);
  private final Random random = new Random(11);

  /** The installed plug-ins are everybody's. */
  @AfterEach
  void forget() {
    plugins.teach(Map.of());
  }

  /** By every model that is installed, versions that were replaced included. */
  @Test
  void tenThousandPastAssessmentsReplayToTheSameBits() {
    var leads = new ArrayList<Id<Lead>>();
    for (int i = 0; i < LEADS; i++) leads.add(known("Lead " + i));
    learn(leads.subList(0, 150));
    var open = leads.subList(150, LEADS);
    judge(open);
    for (int points = 1; points <= 2; points++) {
      publish(points);
      learn(List.of());
      judge(open);
    }
    desk.clock.pass(Duration.ofDays(40)); // plans age and behaviour fades
    judge(open);

    var past = leads.stream().flatMap(lead -> desk.store.read(s -> s.judgements().assessments(lead)).stream()).toList();

    assertTrue(past.size() >= MANY, past.size() + " assessments");
    var by = new TreeMap<String, TreeSet<String>>();
    for (var assessment : past) {
      by.computeIfAbsent(assessment.model(), m -> new TreeSet<>()).add(assessment.modelVersion());
      assertEquals(assessment.estimate(), done(desk.replay.replay(assessment)), () -> assessment.model() + " " + assessment.modelVersion());
    }
    assertEquals(Map.of("bant", 1, "questionnaire", 3, "learned", 3, "naive-bayes", 3),
        by.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size())));
  }

  @Test
  void theVersionThatIsKeptBesideTheNewestReplaysWhatItJudgedAndJudgesNothingMore() {
    var lead = desk.lead("Ada").id();
    var first = install(1, 0.5);
    done(desk.assess.assess(lead, MARKETING));
    var before = latest(lead);
    var second = install(2, 0.7);
    try {
      assertEquals(List.of("2"), plugins.models().stream().filter(m -> m.describe().id().equals(MODEL)).map(m -> m.describe().basics().version()).toList());
      done(desk.assess.assess(lead, MARKETING));
      var after = latest(lead);

      assertEquals(List.of("1", "2"), List.of(before.modelVersion(), after.modelVersion()));
      assertNotEquals(before.estimate(), after.estimate());
      for (var assessment : List.of(before, after)) assertEquals(assessment.estimate(), done(desk.replay.replay(assessment)));
    } finally {
      first.unregister();
      second.unregister();
    }
  }

  @Test
  void whatIsNoLongerInstalledStaysAsRecordedAndJudgingAgainMakesANewAssessment() {
    var lead = desk.lead("Ada").id();
    var first = install(1, 0.5);
    done(desk.assess.assess(lead, MARKETING));
    var before = latest(lead);
    first.unregister();

    assertEquals("replay.gone", refused(desk.replay.replay(before)));
    var second = install(2, 0.7);
    try {
      done(desk.assess.assess(lead, MARKETING));
    } finally {
      second.unregister();
    }

    var all = desk.store.read(s -> s.judgements().assessments(lead)).stream().filter(a -> a.model().equals(MODEL)).toList();
    assertEquals(List.of("1 0.5", "2 0.7"), all.stream().map(a -> a.modelVersion() + " " + Math.round(a.estimate().probability() * 10) / 10.0).toList());
    assertEquals(before, all.getFirst());
    var past = done(new ReplayLead(desk.store, desk.replay).replay(lead)).stream().filter(p -> p.assessment().model().equals("bant") || p.assessment().model().equals(MODEL));
    assertEquals(List.of("bant SAME", MODEL + " RECORDED", "bant SAME", MODEL + " RECORDED"), past.map(p -> p.assessment().model() + " " + p.outcome()).toList());
  }

  /** As a bundle registers its model that another version of it replaces. */
  private ServiceRegistration<QualificationModel> install(int version, double probability) {
    var text = Label.same(MODEL);
    var description = new ModelDescription(new Description(MODEL, Integer.toString(version), text, text), text, 90, List.of());
    var ranked = new Hashtable<>(Map.of("service.ranking", version));
    return FrameworkUtil.getBundle(ReplayTest.class).getBundleContext().registerService(QualificationModel.class,
        Invented.model(description, e -> judged(e, probability)), ranked);
  }

  private static Estimate judged(Evidence evidence, double probability) {
    double base = Estimate.logit(evidence.baseRate());
    return Estimate.of(base, List.of(Contribution.rest(Estimate.logit(probability) - base)));
  }

  /** A lead of which something is known of every kind. */
  private Id<Lead> known(String name) {
    var lead = desk.lead(name);
    desk.store.change(session -> {
      session.leads().save(lead.with(Map.of("branch", new Detail.Text(random.nextBoolean() ? "bau" : "handel"),
          "staff", new Detail.Number(BigDecimal.valueOf(random.nextInt(500))))));
      for (var model : List.of("bant", "questionnaire"))
        for (var question : plugins.model(model).orElseThrow().describe().questions())
          if (!question.offers().isEmpty() && random.nextInt(3) > 0)
            session.judgements().add(lead.id(), model, new Answer(question.id(), value(question), desk.clock.instant(), MARKETING.name(), "call"));
      return null;
    });
    if (random.nextInt(4) == 0) done(new LogBehaviour(desk.store, desk.clock).log(lead.id(), "visit", Optional.empty(), MARKETING));
    return lead.id();
  }

  private AnswerValue value(Question question) {
    return new AnswerValue.Choice(question.offers().get(random.nextInt(question.offers().size())).id());
  }

  private void judge(List<Id<Lead>> leads) {
    for (int from = 0; from < leads.size(); from += 250)
      assertEquals(Map.of(), done(desk.assess.assess(leads.subList(from, Math.min(leads.size(), from + 250)), MARKETING)).leftOut());
  }

  /** These leads end, and the models that learn do so of all that ended. */
  private void learn(List<Id<Lead>> ended) {
    desk.clock.pass(Duration.ofMinutes(1));
    for (var lead : ended) done(desk.outcome.report(lead, random.nextInt(3) == 0 ? Outcome.WON : Outcome.LOST, Optional.empty(), MARKETING));
    for (var model : List.of("learned", "naive-bayes")) done(new LearnModel(desk.store, plugins, desk.guard, desk.clock).learn(model, Optional.empty(), MARKETING));
  }

  private void publish(int points) {
    var versions = new ModelVersions(desk.store, plugins, desk.clock);
    var edit = new EditQuestionnaire(desk.store, plugins, desk.guard, versions, desk.clock);
    var now = plugins.model("questionnaire").orElseThrow().describe();
    var questions = new ArrayList<>(now.questions());
    questions.add(new Question.YesNo("more" + points, Label.same("More?"), Label.same("Look."), points, 0));
    var draft = done(edit.save("questionnaire", new ModelDescription(now.basics(), now.event(), now.horizonDays(), questions), MARKETING));
    done(versions.publish("questionnaire", draft.version(), MARKETING));
  }

  private Assessment latest(Id<Lead> lead) {
    return desk.store.read(s -> s.judgements().latest(lead, MODEL)).orElseThrow();
  }
}
