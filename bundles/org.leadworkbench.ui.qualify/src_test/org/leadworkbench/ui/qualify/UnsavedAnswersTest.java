package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnsavedAnswersTest {
  @Test
  void theQuestionNamesTheLeads() {
    assertTrue(UnsavedAnswers.question(List.of("Ada Muster", "Ben Beispiel")).endsWith("Ada Muster, Ben Beispiel"));
  }

  @Test
  void ofManyLeadsTheFirstAreNamed() {
    var question = UnsavedAnswers.question(List.of("A", "B", "C", "D", "E", "F"));

    assertTrue(question.contains("6") && question.endsWith("A, B, C, D, E …"), question);
  }
}
