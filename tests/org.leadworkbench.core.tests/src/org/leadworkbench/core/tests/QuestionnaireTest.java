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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.learning.EditQuestionnaire;
import org.leadworkbench.core.learning.ModelVersions;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

class QuestionnaireTest extends DeskTest {
  private Plugins plugins;
  private ModelVersions versions;
  private EditQuestionnaire edit;

  @BeforeEach
  void begin() {
    plugins = Services.get(Plugins.class);
    versions = new ModelVersions(desk.store, plugins, desk.clock);
    edit = new EditQuestionnaire(desk.store, plugins, desk.guard, versions, desk.clock);
  }

  private ModelDescription standard() {
    return edit.editions().stream().map(EditQuestionnaire.Edition::questions).filter(q -> q.id().equals("questionnaire")).reduce((first, second) -> second).orElseThrow();
  }

  private static ModelDescription with(ModelDescription before, Set<String> required, Question... more) {
    var questions = new ArrayList<>(before.questions());
    questions.addAll(List.of(more));
    return new ModelDescription(before.basics(), before.event(), before.horizonDays(), questions, required, Map.of());
  }

  private static Question colour(double points) {
    return new Question.YesNo("colour", new Label("Is it red?", "Ist es rot?"), new Label("Look.", "Sehen Sie hin."), points, 0);
  }

  @Test
  void aDraftIsNotAskedBeforeItIsPublished() {
    var draft = done(edit.save("questionnaire", with(standard(), Set.of(), colour(2)), MARKETING));
    assertEquals("2", draft.version());
    assertTrue(plugins.model("questionnaire").orElseThrow().describe().question("colour").isEmpty());

    done(versions.publish("questionnaire", draft.version(), MARKETING));

    assertTrue(plugins.model("questionnaire").orElseThrow().describe().question("colour").isPresent());
    assertEquals(List.of("2 true", "1 false"), edit.editions().stream().map(e -> e.questions().basics().version() + " " + e.inUse()).toList());
    done(versions.revert("questionnaire", MARKETING));
    assertEquals("1", plugins.model("questionnaire").orElseThrow().describe().basics().version());
  }

  @Test
  void aLeadKeepsTheVersionItWasJudgedByAndCanBeJudgedByANewerOne() {
    var lead = desk.lead("Ada").id();
    done(desk.answers.answer(lead, "questionnaire", Map.of("role", "decides", "urgency", "4"), MARKETING));
    var before = latest(lead);
    done(versions.publish("questionnaire", done(edit.save("questionnaire", with(standard(), Set.of(), colour(2)), MARKETING)).version(), MARKETING));
    done(desk.answers.answer(lead, "questionnaire", Map.of("colour", "yes"), MARKETING));
    var middle = latest(lead);
    done(versions.publish("questionnaire", done(edit.save("questionnaire", with(standard(), Set.of(), colour(3)), MARKETING)).version(), MARKETING));
    done(desk.assess.assess(lead, MARKETING));
    var after = latest(lead);

    assertEquals(List.of("1", "2", "3"), List.of(before.modelVersion(), middle.modelVersion(), after.modelVersion()));
    assertNotEquals(middle.estimate(), after.estimate());
    for (var assessment : List.of(before, middle, after)) assertEquals(assessment.estimate(), done(desk.replay.replay(assessment)));
  }

  @Test
  void withoutARequiredAnswerNoHotLeadIsQualified() {
    desk.configure("qualification.leading", "questionnaire");
    var answers = Map.of("occasion", "project", "role", "decides", "decision", "2026-05-20");
    assertEquals(State.QUALIFIED, done(desk.answers.answer(desk.lead("Ada").id(), "questionnaire", answers, MARKETING)).lead().state());

    done(versions.publish("questionnaire", done(edit.save("questionnaire", with(standard(), Set.of("support")), MARKETING)).version(), MARKETING));
    var lead = done(desk.answers.answer(desk.lead("Grace").id(), "questionnaire", answers, MARKETING)).lead();
    assertEquals(State.NEW, lead.state());

    assertEquals(State.QUALIFIED, done(desk.answers.answer(lead.id(), "questionnaire", Map.of("support", "yes"), MARKETING)).lead().state());
  }

  @Test
  void aQuestionnaireGoesAsAFileAndComesBackAsTheNextVersion() {
    var file = ModelVersions.file(done(versions.document("questionnaire", "")));

    var added = done(versions.add(file, MARKETING));

    assertEquals("questionnaire 2", added.model() + " " + added.version().version());
    assertEquals(standard().questions(), edit.editions().getFirst().questions().questions());
    assertEquals("model.unreadable", refused(versions.add(file.replace("\"kind\" : \"scale\"", "\"kind\" : \"x\""), MARKETING)));
    assertEquals("model.no-format", refused(versions.add("colour", MARKETING)));
  }

  @Test
  void aQuestionnaireOfOnesOwnIsAModelOnceItIsPublished() {
    var file = ModelVersions.file(done(versions.document("questionnaire", ""))).replace("\"id\" : \"questionnaire\"", "\"id\" : \"own\"");
    done(versions.add(file, MARKETING));
    assertEquals(1, done(versions.show("own")).versions().size());

    done(versions.publish("own", "1", MARKETING));

    assertTrue(plugins.model("own").isPresent() && plugins.model("questionnaire").isPresent());
    done(versions.publish("own", "0", MARKETING));
    assertTrue(plugins.model("own").isEmpty());
  }

  @Test
  void aDraftIsTriedWithAnswersBeforeItIsSaved() {
    var draft = with(standard(), Set.of(), colour(4));

    double without = done(edit.preview("questionnaire", draft, Map.of())).probability();
    double with = done(edit.preview("questionnaire", draft, Map.of("colour", "yes", "decision", "no day"))).probability();

    assertEquals(0.1, without, 1e-12);
    assertEquals(Math.log(0.1 / 0.9) + 1, Math.log(with / (1 - with)), 1e-9);
  }

  private Assessment latest(Id<Lead> lead) {
    return desk.store.read(s -> s.judgements().latest(lead, "questionnaire")).orElseThrow();
  }
}
