package org.leadworkbench.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Consent;

class ArrivalsTest {
  private final Waiting ada = Handed.over("lead-1", Consent.YES);
  private final Waiting bea = Handed.over("lead-2", Consent.YES);
  private final Arrivals arrivals = new Arrivals();

  @Test
  void whatWasThereAtTheFirstLookIsNoNews() {
    assertEquals(List.of(), arrivals.in(List.of(ada)));
  }

  @Test
  void whatCameSinceIsToldOnce() {
    arrivals.in(List.of(ada));

    assertEquals(List.of(bea), arrivals.in(List.of(bea, ada)));
    assertEquals(List.of(), arrivals.in(List.of(bea, ada)));
  }

  @Test
  void whatComesBackIsNewsAgain() {
    arrivals.in(List.of(ada));
    arrivals.in(List.of());

    assertEquals(List.of(ada), arrivals.in(List.of(ada)));
  }

  @Test
  void anotherOnesInboxIsNoNews() {
    arrivals.in(List.of(ada));
    arrivals.forget();

    assertEquals(List.of(), arrivals.in(List.of(bea)));
  }

  @Test
  void oneIsNamedAndManyAreCounted() {
    assertTrue(ArrivalNotice.headline(List.of(ada)).contains("Ada Muster"));
    assertTrue(ArrivalNotice.headline(List.of(ada, bea)).contains("2"));
  }
}
