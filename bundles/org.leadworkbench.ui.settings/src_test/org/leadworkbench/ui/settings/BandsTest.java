package org.leadworkbench.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.qualification.Capacity;
import org.leadworkbench.core.qualification.Spread;
import org.leadworkbench.ui.Terms;

class BandsTest {
  private final Bands bands = new Bands(new Spread(List.of(0.95, 0.6, 0.45, 0.3, 0.05)), new Capacity(1, 1, Duration.ofHours(2)));

  @Test
  void everyThresholdSaysHowManyLeadsItMakesHot() {
    assertEquals(List.of(4L, 4L, 3L, 2L, 2L, 1L, 1L, 1L), bands.steps(Map.of()).stream().map(Bands.Step::leads).toList());
    assertEquals(0.8, bands.steps(Map.of()).getFirst().share());
  }

  @Test
  void theSentenceCountsWhatIsEntered() {
    assertEquals(Messages.TEXT.get("preview.counts", 2, 2, 1, 5), bands.sentence(Map.of("bands.warm", "0.2", "bands.hot", "0.5")).lines().findFirst().orElseThrow());
    assertEquals(Messages.TEXT.get("preview.counts", 1, 3, 1, 5), bands.sentence(Map.of("bands.warm", "0.2", "bands.hot", "0.9")).lines().findFirst().orElseThrow());
  }

  @Test
  void whatBecomesHotIsHeldAgainstWhatSalesCanCall() {
    assertEquals(List.of(true, true, true, false, false, false, false, false), bands.steps(Map.of()).stream().map(Bands.Step::isTooMany).toList());
    var can = Messages.TEXT.get("preview.calls", 2, 2, 1);
    assertEquals(can + " " + Messages.TEXT.get("preview.enough", 2), calls("0.5", "1"));
    assertEquals(can + " " + Messages.TEXT.get("preview.toomany", 4, Terms.percent(0.46), 2), calls("0.3", "1"));
    assertEquals(Messages.TEXT.get("preview.calls", 4, 2, 1) + " " + Messages.TEXT.get("preview.enough", 4), calls("0.3", "2"));
  }

  private String calls(String hot, String perHour) {
    return bands.sentence(Map.of("bands.warm", "0.2", "bands.hot", hot, "sales.callsPerHour", perHour)).lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void whatCannotBeReadIsNotCounted() {
    assertEquals(Messages.TEXT.get("preview.unreadable"), bands.sentence(Map.of("bands.warm", "", "bands.hot", "0.5")));
  }

  @Test
  void withoutJudgedLeadsThereIsNothingToSee() {
    var none = new Bands(new Spread(List.of()), new Capacity(0, 6, Duration.ofHours(4)));

    assertEquals(0, none.steps(Map.of()).getFirst().leads());
    assertNotEquals(Messages.TEXT.get("preview.unreadable"), none.sentence(Map.of()));
  }
}
