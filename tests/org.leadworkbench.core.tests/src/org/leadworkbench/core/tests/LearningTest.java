package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.PredictList;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.learning.CorrectDrift;
import org.leadworkbench.core.learning.EvaluateModel;
import org.leadworkbench.core.learning.LearnModel;
import org.leadworkbench.core.learning.ModelVersions;
import org.leadworkbench.core.learning.ShowQuality;
import org.leadworkbench.core.learning.ReportOutcome;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;

/** From a list with outcomes to a model that judges later leads, with the installed plug-ins. */
class LearningTest extends DeskTest {
  private static final String MAPPING = """
      {"settings": {"numbers": "en"}, "columns": {"Id": "sourceId", "No": "order", "Ended": {"outcome": {"values": {"1": "won", "0": "none"}}},
       "Visits": {"feature": {"kind": "number"}}, "Branch": "feature", "Tag": "detail"}, "others": "ignore"}""";
  private final Plugins plugins = Services.get(Plugins.class);
  private LearnModel learn;
  private EvaluateModel evaluate;
  private ModelVersions versions;

  @BeforeEach
  void teach() {
    learn = new LearnModel(desk.store, plugins, desk.guard, desk.clock);
    evaluate = new EvaluateModel(desk.store, plugins, desk.guard, desk.clock);
    versions = new ModelVersions(desk.store, plugins, desk.clock);
  }

  /** The installed plug-ins are everybody's. */
  @AfterEach
  void forget() {
    plugins.teach(Map.of());
  }

  @Test
  void aListWithOutcomesTeachesByItsFeaturesAlone() throws IOException {
    capture("old.csv", 0, 600, MAPPING);

    var learnt = done(learn.learn("learned", Optional.empty(), MARKETING));

    assertTrue(learnt.learned());
    assertEquals(Set.of("Tag"), learnt.leftOut().keySet());
    assertTrue(!learnt.document().content().contains("Tag"), "the tag was written with the outcome");
    assertTrue(learnt.figures().orElseThrow().auc() < 0.95, "only the tag knows the outcome: " + learnt.figures());
  }

  @Test
  void leadsThatCameLaterJudgeAModel() throws IOException {
    capture("old.csv", 0, 600, MAPPING);
    done(learn.learn("learned", Optional.empty(), MARKETING));
    assertEquals(EvaluateModel.Leads.HELD_OUT, done(evaluate.evaluate("learned")).leads());

    capture("new.csv", 600, 900, MAPPING);
    var evaluation = done(evaluate.evaluate("learned"));

    assertEquals(EvaluateModel.Leads.LATER, evaluation.leads());
    assertEquals(300, evaluation.figures().n());
    assertTrue(evaluation.figures().auc() > 0.7, evaluation::toString);
  }

  @Test
  void aListWithoutFeaturesTeachesNothingAndSaysWhatToDo() throws IOException {
    capture("old.csv", 0, 300, MAPPING.replace("{\"feature\": {\"kind\": \"number\"}}", "\"detail\"").replace("feature", "detail"));
    assertEquals("learn.no-features", refused(learn.learn("learned", Optional.empty(), MARKETING)));

    capture("old.csv", 0, 300, MAPPING);

    assertEquals(300, done(learn.learn("learned", Optional.empty(), MARKETING)).lessons());
  }

  @Test
  void aVersionCanBeGoneBackFromAndPublishedAgain() throws IOException {
    capture("old.csv", 0, 400, MAPPING);
    done(learn.learn("learned", Optional.empty(), MARKETING));
    done(learn.learn("learned", Optional.empty(), MARKETING));

    assertEquals("1", done(versions.revert("learned", MARKETING)).model().basics().version());
    assertEquals("0", done(versions.revert("learned", MARKETING)).model().basics().version());
    assertEquals("model.no-earlier", refused(versions.revert("learned", MARKETING)));
    assertEquals("2", done(versions.publish("learned", "2", MARKETING)).model().basics().version());
    assertEquals("model.no-version", refused(versions.publish("learned", "3", MARKETING)));
    assertEquals("model.no-versions", refused(versions.publish("bant", "1", MARKETING)));
    assertEquals("qualification.no-model", refused(versions.publish("nobody", "1", MARKETING)));
    assertEquals("qualification.no-model", refused(versions.document("nobody", "")));
  }

  @Test
  void anExportedVersionIsImportedAsTheNext() throws IOException {
    capture("old.csv", 0, 400, MAPPING);
    done(learn.learn("naive-bayes", Optional.empty(), MARKETING));
    var kept = done(versions.document("naive-bayes", ""));

    var added = done(versions.add(kept.provider(), "naive-bayes", kept.document().content(), MARKETING));

    assertEquals("2", added.version());
    assertEquals("1", done(versions.show("naive-bayes")).model().basics().version());
    assertEquals("model.unreadable", refused(versions.add(kept.provider(), "naive-bayes", "nonsense", MARKETING)));
  }

  @Test
  void eachRowOfAListIsPredictedAlsoWithoutOutcomes() throws IOException {
    capture("old.csv", 0, 600, MAPPING);
    done(learn.learn("learned", Optional.empty(), MARKETING));
    var list = folder.resolve("open.csv");
    Files.writeString(list, "Id,Visits,Branch\nx1,9,bau\nx2,,\nx3,many,bau\n");
    var ids = new ArrayList<String>();

    var rows = done(new PredictList(desk.store, plugins, desk.guard, desk.clock).predict(plugins.sources().getFirst(), CaptureInput.of(list), MAPPING, "learned",
        (id, p) -> {
          ids.add(id);
          assertTrue(p > 0 && p < 1);
        }));

    assertEquals(3, rows);
    assertEquals(List.of("x1", "x2", "x3"), ids);
  }

  @Test
  void whatHasLearnedNothingCannotLead() {
    assertEquals("config.value", refused(desk.configure.set("qualification.leading", "learned", MARKETING)));
    assertEquals("learn.no-outcomes", refused(learn.learn("learned", Optional.empty(), MARKETING)));
    assertEquals("evaluate.not-learned", refused(evaluate.evaluate("learned")));
    assertEquals("learn.no-model", refused(learn.learn("bant", Optional.empty(), MARKETING)));
  }

  @Test
  void anOutcomeThatIsReportedTeaches() {
    var lead = desk.hot("Ada").id();

    done(desk.outcome.report(lead, ReportOutcome.Outcome.WON, Optional.empty(), MARKETING));

    var learnt = done(learn.learn("learned", Optional.empty(), MARKETING));
    assertEquals(List.of(1, 1), List.of(learnt.lessons(), learnt.won()));
  }

  @Test
  void theLeadingModelAndItsChallengersAreComparedOnLeadsTheyDidNotLearnFrom() throws IOException {
    var show = new ShowQuality(desk.store, plugins, desk.guard, desk.clock);
    assertEquals(List.of(), show.all());
    capture("old.csv", 0, 600, MAPPING);
    done(learn.learn("learned", Optional.empty(), MARKETING));
    var heldOut = show.all().get(1);
    assertEquals(EvaluateModel.Leads.HELD_OUT, heldOut.leads());
    assertEquals(done(evaluate.evaluate("learned")).figures(), heldOut.periods().getFirst().figures());
    assertEquals(180, heldOut.periods().getFirst().reliability().bins().stream().mapToInt(b -> b.leads()).sum());

    capture("new.csv", 600, 900, MAPPING);

    var all = show.all();

    assertEquals(List.of("bant true NEWER 270", "learned false LATER 300", "questionnaire false NEWER 270"), all.stream()
        .map(q -> q.model().id() + " " + q.isLeading() + " " + q.leads() + " " + q.periods().getFirst().figures().n()).toList());
    var learned = all.get(1).periods().getFirst();
    assertEquals(done(evaluate.evaluate("learned")).figures(), learned.figures());
    assertEquals(300, learned.reliability().bins().stream().mapToInt(b -> b.leads()).sum());
    double error = learned.reliability().bins().stream().mapToDouble(b -> Math.abs(b.said() - b.came()) * b.leads() / 300).sum();
    assertEquals(learned.figures().ece(), error, 1e-9);
  }

  @Test
  void aModelThatDriftsIsCorrectedAndCanBeGoneBackFrom() throws IOException {
    var correct = new CorrectDrift(desk.store, plugins, desk.guard, desk.clock);
    capture("old.csv", 0, 600, MAPPING);
    done(learn.learn("learned", Optional.empty(), MARKETING));
    capture("same.csv", 600, 900, MAPPING);
    assertEquals(List.of(), correct.correct(MARKETING));

    capture("more.csv", 900, 1_300, MAPPING, 1.6);
    var drifted = done(evaluate.evaluate("learned"));
    var correction = correct.correct(MARKETING).getFirst();

    assertEquals("2", correction.version());
    assertEquals(1.6, correction.logOdds(), 0.5);
    assertEquals("2", done(versions.show("learned")).model().basics().version());
    assertEquals(List.of(), correct.correct(MARKETING));
    capture("still.csv", 1_300, 1_600, MAPPING, 1.6);
    var corrected = done(evaluate.evaluate("learned"));
    assertEquals(EvaluateModel.Leads.LATER, corrected.leads());
    assertTrue(drifted.drift().alarm() && !corrected.drift().alarm());
    assertTrue(corrected.figures().ece() < 0.08, corrected::toString);
    assertEquals("1", done(versions.revert("learned", MARKETING)).model().basics().version());
  }

  private void capture(String name, int from, int to, String mapping) throws IOException {
    capture(name, from, to, mapping, 0);
  }

  private void capture(String name, int from, int to, String mapping, double more) throws IOException {
    Path list = folder.resolve(name);
    var random = new Random(from + 7L);
    var text = new StringBuilder("Id,No,Visits,Branch,Tag,Ended\n");
    for (int i = from; i < to; i++) {
      int visits = random.nextInt(10);
      boolean won = random.nextDouble() < 1 / (1 + Math.exp(3 - more - 0.6 * visits));
      text.append("l%d,%d,%d,%s,%s,%d%n".formatted(i, i, visits, i % 3 == 0 ? "bau" : "handel", won ? "closed" : "dead", won ? 1 : 0));
    }
    Files.writeString(list, text);
    var request = new CaptureRequest(plugins.sources().getFirst(), CaptureInput.of(list), Values.none(), "Old", Optional.of(mapping), MARKETING, false, List.of(folder));
    CaptureReport report = done(new CaptureLeads(desk.store, plugins, desk.guard, desk.clock).capture(request, Progress.NONE));
    assertEquals(0, report.rejected());
  }
}
