package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Async;

class QualificationTest {
  private final Map<String, String> stored = new TreeMap<>();
  private final Models models = new Models(stored);
  private final Shown screen = new Shown();
  private String proof = "";
  private Result<String> saving = Result.done("saved");
  private final Qualification qualification = new Qualification(new Async(Runnable::run, Runnable::run), models::preview, (lead, model, given, evidence) -> {
    proof = evidence;
    if (saving instanceof Result.Done) stored.putAll(given);
    return saving;
  });

  @BeforeEach
  void look() {
    qualification.on(screen);
    qualification.show(Models.lead("one"));
  }

  @Test
  void probabilityChangesWithTheAnswerBeforeItIsSaved() {
    double before = screen.probability();

    qualification.answer("budget", "approved");

    assertTrue(screen.probability() > before);
    assertTrue(screen.any);
    assertEquals(Map.of(), stored);
  }

  @Test
  void savesWhatWasAnswered() {
    qualification.answer("budget", "approved");
    qualification.save();

    assertEquals(Map.of("budget", "approved"), stored);
    assertEquals(false, screen.any);
    assertEquals(List.of(), qualification.unsaved());
  }

  @Test
  void whoAnsweredIsToldWhoGetsTheLead() {
    qualification.answer("budget", "approved");
    qualification.save();
    qualification.show(Models.lead("one", State.TRANSFERRED));

    assertEquals(1, screen.told.size());
    assertTrue(screen.told.getFirst().contains("Marketing"));
  }

  @Test
  void whatWentToSalesBeforeIsNotToldAgain() {
    qualification.show(Models.lead("two", State.TRANSFERRED));
    qualification.answer("budget", "approved");
    qualification.save();
    qualification.show(Models.lead("two", State.TRANSFERRED));

    assertEquals(List.of(), screen.told);
  }

  @Test
  void lookingAtAnotherLeadLosesNoAnswer() {
    qualification.answer("budget", "approved");
    qualification.show(Models.lead("two"));
    assertEquals(Map.of(), screen.answers);

    qualification.show(Models.lead("one"));

    assertEquals(Map.of("budget", "approved"), screen.answers);
    assertEquals(List.of("Ada Muster"), qualification.unsaved());
  }

  @Test
  void refusedAnswersStayToBeSavedAgain() {
    saving = Result.refused("lead.unknown", "one");
    qualification.answer("budget", "approved");
    qualification.save();

    assertEquals(List.of("Ada Muster"), qualification.unsaved());
    assertTrue(screen.refused.getLast().contains("one"));
  }

  @Test
  void anAnswerThatCannotBeTakenIsComplainedOfAtItsQuestion() {
    qualification.answer("budget", "lots");

    assertTrue(screen.refused.getLast().startsWith("budget"));
  }

  @Test
  void anAnswerTakenBackIsNoDraft() {
    qualification.answer("budget", "approved");
    qualification.answer("budget", "");

    assertEquals(List.of(), qualification.unsaved());
    assertEquals(false, screen.any);
  }

  @Test
  void aSavedAnswerThatIsTakenBackStandsAgain() {
    qualification.answer("budget", "approved");
    qualification.save();
    screen.answers = Map.of();

    qualification.answer("budget", "");

    assertEquals(Map.of("budget", "approved"), screen.answers);
    assertEquals(false, screen.savable);
  }

  @Test
  void whatCannotBeReadIsNoAnswer() {
    qualification.answer("worth", "50 EUR");
    qualification.unreadable("worth");
    qualification.answer("budget", "approved");

    assertEquals(false, screen.savable);
    qualification.save();
    assertEquals(Map.of(), stored);

    qualification.answer("worth", "50000 EUR");
    assertEquals(true, screen.savable);
    qualification.save();
    assertEquals(Map.of("budget", "approved", "worth", "50000 EUR"), stored);
  }

  @Test
  void unreadableOfOneLeadHindersNoOther() {
    qualification.unreadable("worth");
    qualification.show(Models.lead("two"));

    qualification.answer("budget", "approved");

    assertEquals(true, screen.savable);
  }

  @Test
  void discardedAnswersAreGone() {
    stored.put("need", "yes");
    qualification.answer("need", "no");
    qualification.unreadable("worth");

    qualification.discard();

    assertEquals(Map.of("need", "yes"), screen.answers);
    assertEquals(false, screen.any);
    assertEquals(List.of(), qualification.unsaved());
  }

  @Test
  void theBestNextQuestionStandsFirst() {
    assertEquals(List.of("need", "budget", "worth"), screen.order);
  }

  @Test
  void whatIsBeingAnsweredStaysInItsPlaceAndTheBestNextQuestionFollows() {
    qualification.answer("worth", "50 EUR");
    assertEquals(List.of("need", "budget", "worth"), screen.order);

    qualification.answer("need", "yes");

    assertEquals(List.of("need", "budget", "worth"), screen.order);
  }

  @Test
  void whatWasSavedStandsBehindWhatIsOpen() {
    qualification.answer("need", "yes");
    qualification.save();

    assertEquals(List.of("budget", "worth", "need"), screen.order);
  }

  @Test
  void theEvidenceGoesWithTheAnswersThatAreSavedAndNoFurther() {
    qualification.answer("budget", "approved");
    qualification.evidence("said on the phone");
    qualification.save();

    assertEquals("said on the phone", proof);
    qualification.answer("need", "yes");
    qualification.save();
    assertEquals("", proof);
  }

  @Test
  void whereAStoredAnswerIsFromIsSaidAndThatItHasExpired() {
    stored.putAll(Map.of("budget", "approved", "worth", "50 EUR"));
    qualification.discard();

    assertTrue(screen.noted.get("budget").contains("Anna") && screen.noted.get("budget").contains("call"), screen.noted::toString);
    assertTrue(screen.noted.get("worth").contains("expired"), screen.noted::toString);
    qualification.answer("budget", "none");
    assertEquals("", screen.noted.get("budget"));
  }

  @Test
  void answersOfALeadThatWasClosedCanOnlyBeDiscarded() {
    qualification.answer("budget", "approved");
    qualification.show(Models.lead("one", State.DISQUALIFIED));

    assertEquals(true, screen.any);
    assertEquals(false, screen.savable);
    qualification.save();
    assertEquals(Map.of(), stored);
  }
}
