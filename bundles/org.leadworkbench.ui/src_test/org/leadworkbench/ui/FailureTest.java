package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

class FailureTest {
  @Test
  void whatNobodyExpectedIsSaidWithoutTheExceptionsWords() {
    var text = Failure.text(new IllegalStateException("Row was null"));

    assertFalse(text.contains("null"), text);
    assertEquals(text, Failure.text(new StackOverflowError()));
  }

  @Test
  void aRefusalOfTheStoreIsSaidInTheUsersLanguage() {
    var refusal = Refusal.of("lead.unknown", "one");

    assertEquals(refusal.text(Terms.language()), Failure.text(new StoreRefused(refusal)));
  }
}
