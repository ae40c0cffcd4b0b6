package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Question;

class QuestionnaireDraftTest {
  private static final Label ANY = Label.same("?");
  private final QuestionnaireDraft draft = new QuestionnaireDraft("questionnaire", Models.MODEL);

  @Test
  void aQuestionIsAddedBehindAllAndReplacedInItsPlace() {
    var more = draft.with(new Question.Text("note", ANY, ANY), true, Optional.empty()).with(new Question.Text("need", ANY, ANY), false, Optional.of(90));

    assertEquals(List.of("budget", "need", "worth", "note"), ids(more));
    assertEquals(Set.of("note"), more.questions().required());
    assertEquals(Map.of("need", 90), more.moved("need", 1).questions().expiryDays());
    assertEquals(new Question.Text("need", ANY, ANY), more.questions().question("need").orElseThrow());
  }

  @Test
  void questionsAreMovedAndRemoved() {
    assertEquals(List.of("need", "budget", "worth"), ids(draft.moved("need", -1)));
    assertEquals(List.of("budget", "need", "worth"), ids(draft.moved("budget", -1)));
    assertEquals(List.of("budget", "worth"), ids(draft.with(new Question.Text("need", ANY, ANY), true, Optional.empty()).without("need")));
  }

  @Test
  void answersAreChangedMovedAndRemoved() {
    var budget = draft.questions().question("budget").orElseThrow();
    var rows = AnswerRows.of(budget).with(new AnswerRows.Row("open", "Open", "Offen", 0.5)).moved("open", -1).with(new AnswerRows.Row("none", "No", "Nein", -5));

    var changed = (Question.Choice) rows.in(budget);

    assertEquals(List.of("none", "open", "approved"), changed.offers().stream().map(Question.Offer::id).toList());
    assertEquals(-5, changed.offers().getFirst().points());
    assertThrows(IllegalArgumentException.class, () -> AnswerRows.of(budget).without("none").in(budget));
  }

  @Test
  void aScaleCountsItsStepsItself() {
    var scale = new Question.Scale("s", ANY, ANY, 3, 4, List.of(new Question.Offer("3", ANY, 0), new Question.Offer("4", ANY, 1)));

    var longer = (Question.Scale) AnswerRows.of(scale).with(new AnswerRows.Row("5", "five", "fünf", 2)).without("3").in(scale);

    assertEquals(List.of("3", "4"), longer.offers().stream().map(Question.Offer::id).toList());
    assertEquals(4, longer.high());
  }

  @Test
  void stepsStandInTheirOrderHoweverTheyAreEntered() {
    var amount = new Question.Amount("a", ANY, ANY, Currency.getInstance("EUR"), List.of(new Question.Amount.Step(1_000, 1)));
    var day = new Question.Day("d", ANY, ANY, List.of(new Question.Day.Step(30, 3)));

    assertEquals(List.of(new Question.Amount.Step(0, -1), new Question.Amount.Step(1_000, 1)), ((Question.Amount) AnswerRows.of(amount).with(new AnswerRows.Row("0", "", "", -1)).in(amount)).steps());
    assertEquals(List.of(7, 30), ((Question.Day) AnswerRows.of(day).with(new AnswerRows.Row("7", "", "", 5)).in(day)).steps().stream().map(Question.Day.Step::days).toList());
    assertThrows(IllegalArgumentException.class, () -> AnswerRows.of(day).with(new AnswerRows.Row("soon", "", "", 5)).in(day));
  }

  private static List<String> ids(QuestionnaireDraft draft) {
    return draft.questions().questions().stream().map(Question::id).toList();
  }
}
