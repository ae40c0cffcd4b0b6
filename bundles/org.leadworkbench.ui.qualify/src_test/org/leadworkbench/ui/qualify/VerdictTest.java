package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Id;
import org.leadworkbench.ui.verdict.Verdict;

class VerdictTest {
  @Test
  void theStrongestReasonStandsFirst() {
    var reasons = verdict(Map.of("budget", "approved", "need", "no")).reasons();

    assertEquals("Is there a budget? Approved", reasons.get(0).text());
    assertEquals("+3.00", reasons.get(0).value());
    assertEquals("Is there a need? No", reasons.get(1).text());
    assertEquals("−1.50", reasons.get(1).value());
  }

  @Test
  void theBaseRateIsSaid() {
    assertTrue(verdict(Map.of()).base().contains("10"));
  }

  @Test
  void theLeverIsASentence() {
    var lever = verdict(Map.of()).lever();

    assertTrue(lever.contains("Is there a need?") && lever.contains("Yes") && lever.contains("90"), lever);
  }

  @Test
  void saysWhatToAskNextAndWhatWouldMakeItHot() {
    assertEquals("Ask next: Is there a need?", verdict(Map.of()).next());
    assertTrue(verdict(Map.of()).toHot().endsWith(": Is there a budget? “Approved”"), verdict(Map.of()).toHot());
    assertEquals("No answers to the open questions would make it Hot.", verdict(Map.of("need", "no")).toHot());
  }

  @Test
  void whereNothingOpenTellsAnythingNothingIsToBeAsked() {
    assertEquals("", verdict(Map.of("need", "no", "budget", "none")).next());
  }

  private static Verdict verdict(Map<String, String> answers) {
    var preview = (Result.Done<Preview>) new Models(new HashMap<>()).preview(Id.of("two"), "test", answers);
    return new Verdict(Models.MODEL, preview.value(), false, Locale.ENGLISH);
  }
}
