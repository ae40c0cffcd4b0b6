package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Opinion;

class PersonalTest {
  @Test
  void aBandNeedsNoNumber() {
    assertEquals(new Opinion.Felt(Band.WARM), opinion(Map.of("opinion", "WARM")));
  }

  @Test
  void aProbabilityIsAWholePercentage() {
    assertEquals(new Opinion.Likely(0.35), opinion(Map.of("opinion", "PERCENT", "percent", "35 %")));
    assertEquals("personal.noPercent", Personal.wrong(Map.of("opinion", "PERCENT", "percent", "350")));
    assertEquals("personal.noPercent", Personal.wrong(Map.of("opinion", "PERCENT")));
  }

  @Test
  void aNumberAloneIsAProbability() {
    assertEquals(new Opinion.Likely(0.3), opinion(Map.of("percent", "30")));
  }

  @Test
  void aNumberBesideABandIsNotDropped() {
    assertEquals("personal.both", Personal.wrong(Map.of("opinion", "HOT", "percent", "30")));
  }

  @Test
  void nobodyJudgesWithoutChoosing() {
    assertEquals("personal.noOpinion", Personal.wrong(Map.of()));
  }

  private static Opinion opinion(Map<String, String> values) {
    assertEquals("", Personal.wrong(values));
    return Personal.opinion(values);
  }
}
