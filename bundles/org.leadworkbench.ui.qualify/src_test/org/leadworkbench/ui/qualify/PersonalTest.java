package org.leadworkbench.ui.qualify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Opinion;

class PersonalTest {
  @Test
  void aBandNeedsNoNumber() {
    assertEquals(Optional.of(new Opinion.Felt(Band.WARM)), Personal.opinion(Map.of("opinion", "WARM")));
  }

  @Test
  void aProbabilityIsAWholePercentage() {
    assertEquals(Optional.of(new Opinion.Likely(0.35)), Personal.opinion(Map.of("opinion", "PERCENT", "percent", "35 %")));
    assertEquals(Optional.empty(), Personal.opinion(Map.of("opinion", "PERCENT", "percent", "350")));
    assertEquals(Optional.empty(), Personal.opinion(Map.of("opinion", "PERCENT")));
  }
}
