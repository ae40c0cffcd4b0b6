package org.leadworkbench.qualify.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;

class QuestionnairesTest {
  private static final Path EXAMPLE = Path.of("../../docs/examples/questionnaire.json");
  private final Questionnaires questionnaires = new Questionnaires();

  @Test
  void theStandardQuestionnaireIsThereFromTheStart() {
    assertEquals(List.of("questionnaire"), questionnaires.models(List.of()).stream().map(m -> m.describe().id()).toList());
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    var standard = StandardQuestions.describe();
    var edited = new ModelDescription(standard.basics(), standard.event(), 60, standard.questions(), Set.of("role", "urgency"), Map.of("decision", 90));

    assertEquals(edited, QuestionnaireFile.read(QuestionnaireFile.write(edited), "1"));
  }

  @Test
  void theStandardAsADocumentJudgesToTheSameBits() {
    var shipped = questionnaires.shipped().getFirst();
    var model = questionnaires.models(List.of(shipped)).getFirst();
    var evidence = Evidence.none(Instant.EPOCH, 0.1).with("role", new AnswerValue.Choice("decides")).with("urgency", new AnswerValue.Scale(4));

    assertEquals(new StandardQuestionnaire().estimate(evidence), model.estimate(evidence));
    assertEquals(new StandardQuestionnaire().describe(), model.describe());
  }

  @Test
  void otherQuestionnairesStandBesideTheStandard() {
    var own = new ModelDocument("own", "3", questionnaires.shipped().getFirst().content().replace("\"id\" : \"questionnaire\"", "\"id\" : \"own\""));

    var models = questionnaires.models(List.of(own));

    assertEquals(List.of("own", "questionnaire"), models.stream().map(m -> m.describe().id()).toList());
    assertEquals("3", models.getFirst().describe().basics().version());
  }

  @Test
  void theExampleOfTheDocumentationIsTheStandard() throws IOException {
    assertEquals(Files.readString(EXAMPLE), questionnaires.shipped().getFirst().content());
  }

  @Test
  void whatIsWrongIsSaid() {
    var text = questionnaires.shipped().getFirst().content();

    assertWrong(text.replace("\"kind\" : \"scale\"", "\"kind\" : \"colour\""), "Question 4 (urgency): \"kind\"");
    assertWrong(text.replaceFirst("\"points\" : -6.0", "\"points\" : \"many\""), "Question 1 (occasion): \"points\" is no number");
    assertWrong(text.replaceFirst("\"de\" : \"Fragebogen\"", "\"de\" : \"\""), "\"label\" lacks a text");
    assertWrong(text.replace("\"currency\" : \"EUR\"", "\"currency\" : \"Taler\""), "(amount)");
    assertWrong(text.replace("\"days\" : 90", "\"days\" : 9"), "do not rise");
    assertWrong(text.replace("leadworkbench-questionnaire", "other"), "format");
    assertWrong("{", "no JSON");
  }

  private void assertWrong(String text, String says) {
    var wrong = assertThrows(IllegalArgumentException.class, () -> questionnaires.models(List.of(new ModelDocument("questionnaire", "2", text))));
    assertTrue(wrong.getMessage().contains(says), wrong.getMessage());
  }
}
