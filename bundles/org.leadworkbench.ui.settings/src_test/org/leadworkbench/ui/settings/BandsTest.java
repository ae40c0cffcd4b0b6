package org.leadworkbench.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.qualification.Spread;

class BandsTest {
  private final Bands bands = new Bands(new Spread(List.of(0.95, 0.6, 0.45, 0.3, 0.05)));

  @Test
  void everyThresholdSaysHowManyLeadsItMakesHot() {
    assertEquals(List.of(4L, 4L, 3L, 2L, 2L, 1L, 1L, 1L), bands.steps().stream().map(Bands.Step::leads).toList());
    assertEquals(0.8, bands.steps().getFirst().share());
  }

  @Test
  void theSentenceCountsWhatIsEntered() {
    assertEquals(Messages.TEXT.get("preview.counts", 2, 2, 1, 5), bands.sentence(Map.of("bands.warm", "0.2", "bands.hot", "0.5")));
    assertEquals(Messages.TEXT.get("preview.counts", 1, 3, 1, 5), bands.sentence(Map.of("bands.warm", "0.2", "bands.hot", "0.9")));
  }

  @Test
  void whatCannotBeReadIsNotCounted() {
    assertEquals(Messages.TEXT.get("preview.unreadable"), bands.sentence(Map.of("bands.warm", "", "bands.hot", "0.5")));
  }

  @Test
  void withoutJudgedLeadsThereIsNothingToSee() {
    var none = new Bands(new Spread(List.of()));

    assertEquals(0, none.steps().getFirst().leads());
    assertNotEquals(Messages.TEXT.get("preview.unreadable"), none.sentence(Map.of()));
  }
}
