package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LogBehaviour;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

class PreviewTest extends DeskTest {
  private static final Map<String, String> GIVEN = Map.of("authority", "decides", "budget", "approved");

  @Test
  void isWhatTheAnswersWillComeTo() {
    var lead = desk.answer(desk.lead("Ada").id(), "need", "clear").lead();

    var preview = done(desk.preview.preview(lead.id(), "bant", GIVEN));

    assertEquals(Set.of("need", "authority", "budget"), preview.answers().keySet());
    var judged = desk.answer(lead.id(), "authority", "decides", "budget", "approved");
    assertEquals(judged.assessments().getFirst().estimate(), preview.estimate());
    assertEquals(judged.lead().rating().orElseThrow().band(), preview.band());
  }

  @Test
  void writesNothing() {
    var lead = desk.lead("Ada");
    var events = desk.events(lead.id());

    done(desk.preview.preview(lead.id(), "bant", GIVEN));

    assertEquals(lead, desk.now(lead.id()));
    assertEquals(events, desk.events(lead.id()));
    assertEquals(0, desk.store.read(s -> s.judgements().answers(lead.id(), "bant")).size());
  }

  @Test
  void anAnswerThatCannotBeTakenIsNamedAndTheOthersCount() {
    var lead = desk.lead("Ada").id();

    var preview = done(desk.preview.preview(lead, "bant", Map.of("budget", "lots", "authority", "decides")));

    assertEquals(Set.of("budget"), preview.refused().keySet());
    assertEquals(done(desk.preview.preview(lead, "bant", Map.of("authority", "decides"))).estimate(), preview.estimate());
  }

  @Test
  void itsLeverRaisesAsMuchAsItSays() {
    var lead = desk.lead("Ada").id();
    var lever = done(desk.preview.preview(lead, "bant", Map.of())).lever().orElseThrow();

    var pulled = done(desk.preview.preview(lead, "bant", Map.of(lever.question(), lever.answer().text())));

    assertEquals(lever.probability(), pulled.estimate().probability());
  }

  @Test
  void whatWouldMakeItHotDoesAndNothingLessDoes() {
    var lead = desk.answer(desk.lead("Ada").id(), "authority", "influences").lead().id();
    var way = done(desk.preview.preview(lead, "bant", Map.of())).outlook().toHot().orElseThrow();
    var answers = new TreeMap<String, String>();
    way.answers().forEach((question, answer) -> answers.put(question, answer.text()));

    var there = done(desk.preview.preview(lead, "bant", answers));

    assertEquals(Band.HOT, there.band());
    assertEquals(way.probability(), there.estimate().probability());
    for (var question : answers.keySet()) {
      var fewer = new TreeMap<>(answers);
      fewer.remove(question);
      assertNotEquals(Band.HOT, done(desk.preview.preview(lead, "bant", fewer)).band());
    }
  }

  @Test
  void anAnswerThatExpiredIsAskedAgain() {
    var lead = desk.answer(desk.lead("Ada").id(), "budget", "approved", "authority", "decides").lead().id();
    desk.clock.pass(Duration.ofDays(366));

    var preview = done(desk.preview.preview(lead, "bant", Map.of()));

    assertEquals(Set.of("authority"), preview.answers().keySet());
    assertTrue(preview.outlook().open().stream().anyMatch(w -> w.question().equals("budget")));
    assertEquals(2, desk.store.read(s -> s.judgements().answers(lead, "bant")).size());
  }

  @Test
  void behaviourIsEvidenceFromTheMomentItIsKnown() {
    var lead = desk.lead("Ada").id();
    double before = done(desk.preview.preview(lead, "bant", Map.of())).estimate().probability();
    var log = new LogBehaviour(desk.store, desk.clock);
    desk.clock.pass(Duration.ofDays(20));

    done(log.log(lead, "download", Optional.of(desk.clock.instant().minus(Duration.ofDays(10))), Desk.MARKETING));

    double after = done(desk.preview.preview(lead, "bant", Map.of())).estimate().probability();
    assertTrue(after > before);
    assertEquals(1, desk.events(lead).stream().filter(e -> e.type() == EventType.BEHAVED).count());
    assertEquals("behaviour.kind", refused(log.log(lead, "sneezed", Optional.empty(), Desk.MARKETING)));
    assertEquals("behaviour.future", refused(log.log(lead, "visit", Optional.of(desk.clock.instant().plusSeconds(60)), Desk.MARKETING)));
  }

  @Test
  void holdsTheBandAsJudgingDoes() {
    var lead = desk.hot("Ada");
    desk.configure("bands.hot", Double.toString(lead.rating().orElseThrow().probability() + 0.01));

    assertEquals(lead.rating().orElseThrow().band(), done(desk.preview.preview(lead.id(), "bant", Map.of())).band());
  }

  @Test
  void whatCannotBePreviewedIsRefused() {
    var lead = desk.lead("Ada").id();
    assertEquals("lead.unknown", refused(desk.preview.preview(Id.<Lead>of("nobody"), "bant", GIVEN)));
    var unknown = desk.preview.preview(lead, "x", GIVEN);
    assertTrue(unknown.toString().contains("bant, learned, naive-bayes, questionnaire"), unknown::toString);
  }

  @Test
  void aModelThatFailsIsRefusedByName() {
    desk.close();
    desk = new Desk(folder, Invented.plugins(Invented.model("thrower", e -> { throw new IllegalStateException("broken"); })));

    assertEquals("plugin.failed", refused(desk.preview.preview(desk.lead("Ada").id(), "thrower", Map.of())));
  }
}
