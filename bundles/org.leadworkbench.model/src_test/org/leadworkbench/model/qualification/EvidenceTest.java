package org.leadworkbench.model.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @Test
  void nothingLaterThanTheMomentIsEvidence() {
    var later = List.of(new Activity("call", NOW.plusSeconds(1), true));
    assertThrows(IllegalArgumentException.class, () -> new Evidence(NOW, TODAY, 0.1, new TreeMap<>(), new TreeMap<>(), later));
  }

  @Test
  void itsDayIsOneThatSomewhereOnEarthIsToday() {
    assertThrows(IllegalArgumentException.class, () -> new Evidence(NOW, TODAY.plusDays(2), 0.1, new TreeMap<>(), new TreeMap<>(), List.of()));
    assertEquals(TODAY, Evidence.none(NOW, 0.1).day());
  }

  @Test
  void aWhatIfLeavesTheEvidenceAsItWas() {
    var evidence = Evidence.none(NOW, 0.1);
    var more = evidence.with("need", new AnswerValue.Choice("acute"));
    assertEquals(0, evidence.answers().size());
    assertEquals("acute", more.answer("need").orElseThrow().text());
  }

  @Test
  void everyValueComesBackFromItsText() {
    for (var value : List.of(new AnswerValue.Choice("acute"), new AnswerValue.Scale(-3), new AnswerValue.YesNo(true),
        new AnswerValue.Text("Größe 3"), new AnswerValue.Amount(new BigDecimal("50000.50"), Currency.getInstance("CHF")),
        new AnswerValue.Day(LocalDate.of(2026, 3, 31))))
      assertEquals(value, AnswerValue.of(value.kind(), value.text()));
  }

  @Test
  void reasonsAndBaseAddUpToTheLogOdds() {
    var estimate = Estimate.of(Estimate.logit(0.1), List.of(new Contribution("a", "x", 1.5), new Contribution("b", "y", -0.25)));
    assertEquals(Estimate.logit(0.1) + 1.25, Estimate.logit(estimate.probability()), 1e-12);
  }
}
