package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editing a questionnaire in the open workbench: a question is added, tried, saved, published and taken back. */
class QuestionnairesTest {
  @RegisterExtension
  final Screen screen = new Screen();
  private final String id = "q" + System.currentTimeMillis();

  @AfterEach
  void asItWas() {
    screen.asItWas();
  }

  @Test
  void aQuestionIsAddedTriedSavedAndPublished() {
    screen.view("org.leadworkbench.ui.qualify.questionnaires");
    screen.until("the questions", () -> rows("questionnaires.questions") >= 10);

    screen.press("questionnaires.questions.add");
    screen.until("the dialog", () -> screen.shows("questionnaires.addQuestion.id"));
    screen.choose("questionnaires.addQuestion.kind", 2);
    screen.type("questionnaires.addQuestion.id", id);
    for (var text : new String[] {"label", "help"})
      for (var language : new String[] {"en", "de"}) screen.type("questionnaires.addQuestion." + text + "." + language, "Ist es rot?");
    screen.press("questionnaires.addQuestion.ok");
    screen.until("the question in the form", () -> screen.shows("questionnaires.try." + id));
    var before = new AtomicReference<String>();
    screen.with(Text.class, "questionnaires.probability", text -> before.set(text.getText()));
    screen.choose("questionnaires.try." + id, 1);
    screen.until("another probability", () -> !said("questionnaires.probability").equals(before.get()));
    screen.press("questionnaires.save");
    screen.until("a draft that can be published", () -> enabled("questionnaires.publish"));
    screen.press("questionnaires.publish");
    screen.until("that it is in use", () -> !enabled("questionnaires.publish") && chosen().contains("("));
    screen.until("the new question in use", () -> Arrays.stream(screen.find(Table.class, "questionnaires.questions").map(Table::getItems).orElseThrow()).anyMatch(i -> i.getText().contains("rot")));

    screen.press("questionnaires.revert");
    screen.until("the version before", () -> rows("questionnaires.questions") == 10);
  }

  @Test
  void theModelsAreShownWithTheirFigures() {
    screen.view("org.leadworkbench.ui.reports.quality");

    screen.until("the table", () -> screen.find(Table.class, "quality.models").isPresent());
    screen.with(Table.class, "quality.models", table -> table.notifyListeners(SWT.Selection, new Event()));
  }

  private boolean enabled(String button) {
    return screen.find(Button.class, button).filter(Button::isEnabled).isPresent();
  }

  private String chosen() {
    return screen.find(Combo.class, "questionnaires.edition").map(Combo::getText).orElse("");
  }

  /** Asked within {@code until}, which is on the screen's thread. */
  private String said(String text) {
    return screen.find(Text.class, text).map(Text::getText).orElse("");
  }

  private int rows(String table) {
    return screen.find(Table.class, table).map(Table::getItemCount).orElse(0);
  }
}
