package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.Async;

class QualificationTest implements Qualification.Screen {
  private final Map<String, String> stored = new TreeMap<>();
  private final Models models = new Models(stored);
  private final List<String> refused = new ArrayList<>();
  private Map<String, String> answers = Map.of();
  private Verdict verdict;
  private Result<String> saving = Result.done("saved");
  private final Qualification qualification = new Qualification(new Async(Runnable::run, Runnable::run), models::preview, (lead, model, given) -> {
    if (saving instanceof Result.Done) stored.putAll(given);
    return saving;
  });

  @BeforeEach
  void look() {
    qualification.on(this);
    qualification.show(Models.lead("one"));
  }

  @Test
  void probabilityChangesWithTheAnswerBeforeItIsSaved() {
    double before = verdict.preview().estimate().probability();

    qualification.answer("budget", "approved");

    assertTrue(verdict.preview().estimate().probability() > before);
    assertTrue(verdict.unsaved());
    assertEquals(Map.of(), stored);
  }

  @Test
  void savesWhatWasAnswered() {
    qualification.answer("budget", "approved");
    qualification.save();

    assertEquals(Map.of("budget", "approved"), stored);
    assertEquals(false, verdict.unsaved());
    assertEquals(0, qualification.unsavedLeads());
  }

  @Test
  void lookingAtAnotherLeadLosesNoAnswer() {
    qualification.answer("budget", "approved");
    qualification.show(Models.lead("two"));
    assertEquals(Map.of(), answers);

    qualification.show(Models.lead("one"));

    assertEquals(Map.of("budget", "approved"), answers);
    assertEquals(1, qualification.unsavedLeads());
  }

  @Test
  void refusedAnswersStayToBeSavedAgain() {
    saving = Result.refused("lead.unknown", "one");
    qualification.answer("budget", "approved");
    qualification.save();

    assertEquals(1, qualification.unsavedLeads());
    assertTrue(refused.getLast().contains("one"));
  }

  @Test
  void anAnswerTakenBackIsNoDraft() {
    qualification.answer("budget", "approved");
    qualification.answer("budget", "");

    assertEquals(0, qualification.unsavedLeads());
    assertEquals(false, verdict.unsaved());
  }

  @Override
  public void models(List<ModelDescription> models, ModelDescription chosen, boolean open) {
    assertEquals("test", chosen.id());
  }

  @Override
  public void answers(Map<String, String> answers) {
    this.answers = answers;
  }

  @Override
  public void verdict(Verdict verdict) {
    this.verdict = verdict;
  }

  @Override
  public void complain(String question, String sentence) {
    refused.add(question + sentence);
  }

  @Override
  public void refused(String sentence) {
    refused.add(sentence);
  }
}
