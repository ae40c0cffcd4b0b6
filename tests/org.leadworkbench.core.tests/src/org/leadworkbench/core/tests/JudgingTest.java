package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.core.qualification.JudgementListener;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;

/** Many leads judged at once, by models that do not always answer. */
class JudgingTest extends DeskTest implements JudgementListener {
  private final List<Judgement> judged = new ArrayList<>();
  private final Map<Id<Lead>, Refusal> leftOut = new HashMap<>();

  @Override
  public void judged(Judgement judgement) {
    judged.add(judgement);
  }

  @Override
  public void leftOut(Id<Lead> lead, Refusal why) {
    leftOut.put(lead, why);
  }

  @Test
  void aLeadThatTheLeadingModelCannotJudgeStandsInNobodysWay() {
    var real = Services.get(Plugins.class).model("bant").orElseThrow();
    at(Invented.plugins(Invented.model(real.describe(), e -> choking(e, real))));
    var bad = poisoned();
    for (int i = 0; i < 5; i++) desk.lead("Ada " + i);

    assertEquals(5, done(judgeStale()));
    assertEquals(Set.of(bad), leftOut.keySet());
    assertTrue(judged.stream().noneMatch(j -> j.lead().id().equals(bad)));
    assertEquals("plugin.failed", refused(judgeStale()));
  }

  @Test
  void aLeadThatAnotherModelCannotJudgeIsJudgedWithoutItAndStaysStale() {
    at(Invented.plugins(Invented.model("picky", e -> choking(e, Services.get(Plugins.class).model("bant").orElseThrow()))));
    var bad = poisoned();
    desk.lead("Ada");
    desk.store.change(s -> {
      s.judgements().add(bad, "picky", poison());
      return null;
    });

    assertEquals(2, done(judgeStale()));
    assertEquals(Set.of(2, 3), new HashSet<>(judged.stream().map(j -> j.assessments().size()).toList()));
    judged.clear();
    assertEquals(1, done(judgeStale()));
    assertEquals(bad, judged.getFirst().lead().id());
  }

  @Test
  void anotherPolicyMakesStaleAndIsNamedByWhatItMade() {
    var lead = desk.lead("Ada").id();
    assertEquals(1, done(judgeStale()));

    at(Invented.plugins(Invented.policy("org.example.bands", "7.1")));
    assertEquals(1, done(judgeStale()));
    assertEquals(0, done(judgeStale()));

    var made = desk.events(lead).stream().filter(e -> e.type() == EventType.ASSESSED).map(e -> e.facts()).toList();
    var ours = Services.get(Plugins.class).rating().orElseThrow().describe();
    assertEquals(Set.of(ours.id() + " " + ours.version(), "org.example.bands 7.1"), new HashSet<>(made.stream().map(f -> f.get("policy")).toList()));
    assertEquals(made.getFirst().get("thresholds"), made.getLast().get("thresholds"));
    assertTrue(desk.events(lead).stream().filter(e -> e.type() == EventType.BAND_CHANGED).allMatch(e -> e.facts().containsKey("policy")));
  }

  @Test
  void whatBecomesKnownWhileALeadIsJudgedIsEvidence() {
    var lead = desk.lead("Ada").id();
    desk.clock.meanwhile(() -> done(desk.contact.log(lead, ContactKind.CALL, true, "", MARKETING)));

    var evidence = done(desk.assess.assess(lead, MARKETING)).assessments().getFirst().evidence();

    assertEquals(List.of("inquiry", "call"), evidence.activities().stream().map(a -> a.kind()).toList());
    assertEquals(0, done(judgeStale()));
  }

  @Test
  void oneLeadThatChangesMeanwhileIsJudgedAgainAndTheOthersOnce() {
    var changed = desk.lead("Ada").id();
    var leads = List.of(changed, desk.lead("Ben").id(), desk.lead("Cid").id());
    desk.clock.meanwhile(() -> done(desk.contact.log(changed, ContactKind.CALL, true, "", MARKETING)));

    assertEquals(3, done(judgeStale()));

    for (var lead : leads) {
      assertEquals(1, desk.events(lead).stream().filter(e -> e.type() == EventType.ASSESSED).count());
      assertEquals(Set.of("bant", "questionnaire"), new HashSet<>(assessments(lead).stream().map(Assessment::model).toList()));
      assertEquals(2, assessments(lead).size());
    }
    assertEquals(List.of("inquiry", "call"), assessments(changed).getFirst().evidence().activities().stream().map(a -> a.kind()).toList());
  }

  private List<Assessment> assessments(Id<Lead> lead) {
    return desk.store.read(s -> s.judgements().assessments(lead));
  }

  @Test
  void aPluginThatCannotSayWhatItIsHarmsNobody() {
    at(new Plugins(List.of(new Nameless(), Services.get(Plugins.class).model("bant").orElseThrow()), List.of(),
        List.of(Services.get(Plugins.class).rating().orElseThrow()), List.of(), List.of(), List.of()));

    assertEquals(List.of("bant"), desk.answer(desk.lead("Ada").id(), "need", "clear").assessments().stream().map(a -> a.model()).toList());
  }

  private Result<Integer> judgeStale() {
    return desk.stale.assess(MARKETING, this, () -> false);
  }

  private void at(Plugins plugins) {
    desk.close();
    desk = new Desk(folder, plugins);
  }

  private Id<Lead> poisoned() {
    var lead = desk.lead("Poisoned").id();
    desk.store.change(s -> {
      s.judgements().add(lead, "bant", poison());
      return null;
    });
    return lead;
  }

  private static Answer poison() {
    return new Answer("need", new AnswerValue.Choice("poison"), Desk.MONDAY, "list", "Messe");
  }

  private static Estimate choking(Evidence evidence, QualificationModel real) {
    if (evidence.answer("need").filter(a -> a.text().equals("poison")).isPresent()) throw new IllegalStateException("choked");
    return real.estimate(evidence);
  }

  private static final class Nameless implements QualificationModel {
    @Override
    public org.leadworkbench.spi.qualification.ModelDescription describe() {
      throw new IllegalStateException("nameless");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      throw new IllegalStateException("nameless");
    }
  }
}
