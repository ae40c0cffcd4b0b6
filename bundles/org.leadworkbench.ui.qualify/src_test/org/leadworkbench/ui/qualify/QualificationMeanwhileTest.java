package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.ui.Async;

/** What the user does while judging or saving still takes its time. */
class QualificationMeanwhileTest {
  private final Map<String, String> stored = new TreeMap<>(Map.of("need", "yes"));
  private final Models models = new Models(stored);
  private final Later work = new Later();
  private final Shown screen = new Shown();
  private boolean busy;
  private final Qualification qualification = new Qualification(new Async(work, Runnable::run),
      (lead, model, given) -> busy ? Result.refused("lead.unknown", "busy") : models.preview(lead, model, given), (lead, model, given, evidence) -> {
        stored.putAll(given);
        return Result.done("saved");
      });

  @Test
  void anotherLeadShowsNothingOfTheFormerOne() {
    look("one");
    qualification.answer("budget", "approved");
    work.all();

    qualification.show(Models.lead("two"));

    assertEquals(Map.of(), screen.answers);
    assertEquals(Optional.empty(), screen.verdict);
    assertEquals(false, screen.savable);
  }

  @Test
  void anotherLeadThatCannotBeJudgedShowsNothingOfTheFormerOne() {
    look("one");
    busy = true;

    look("two");

    assertEquals(Map.of(), screen.answers);
    assertEquals(Optional.empty(), screen.verdict);
    assertTrue(screen.refused.getLast().contains("busy"));
  }

  @Test
  void answeringBeforeTheStoredAnswersAreThereHidesNone() {
    qualification.on(screen);
    qualification.show(Models.lead("one"));

    qualification.answer("budget", "approved");
    work.all();

    assertEquals(Map.of("budget", "approved", "need", "yes"), screen.answers);
  }

  @Test
  void storedAnswersAreShownAfterARefusal() {
    busy = true;
    look("one");
    busy = false;

    qualification.answer("budget", "approved");
    work.all();

    assertEquals(Map.of("budget", "approved", "need", "yes"), screen.answers);
  }

  @Test
  void theNewestAnswerCounts() {
    look("one");
    qualification.answer("budget", "none");
    qualification.answer("budget", "approved");

    work.last();
    double newest = screen.probability();
    work.all();

    assertEquals(newest, screen.probability());
    assertTrue(newest > 0.5, () -> "approved, not none: " + newest);
  }

  @Test
  void anAnswerGivenWhileSavingStaysUnsaved() {
    look("one");
    qualification.answer("budget", "none");
    work.all();
    qualification.save();
    qualification.answer("budget", "approved");

    work.all();

    assertEquals("none", stored.get("budget"));
    assertEquals("approved", screen.answers.get("budget"));
    assertEquals(List.of("Ada Muster"), qualification.unsaved());
    assertEquals(true, screen.savable);
  }

  @Test
  void savingOneLeadTouchesNothingOfTheNextOne() {
    look("one");
    qualification.answer("budget", "approved");
    work.all();
    qualification.save();
    qualification.show(Models.lead("two"));
    qualification.answer("need", "no");

    work.all();

    assertEquals(Map.of("need", "no"), screen.answers);
    assertEquals("approved", stored.get("budget"));
    assertEquals(List.of("Ada Muster"), qualification.unsaved());
  }

  private void look(String lead) {
    qualification.on(screen);
    qualification.show(Models.lead(lead));
    work.all();
  }
}
