package org.leadworkbench.core.port;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;

class LeadQueryTest {
  private final LeadCount hot = new LeadCount(State.NEW, Optional.of(Band.HOT), 3);

  @Test
  void listOfAllHasWhatIsNeitherMergedNorErased() {
    assertTrue(LeadQuery.all().covers(hot));
    assertTrue(LeadQuery.all().covers(new LeadCount(State.DISQUALIFIED, Optional.empty(), 1)));
    assertFalse(LeadQuery.all().covers(new LeadCount(State.MERGED, Optional.of(Band.HOT), 1)));
    assertFalse(LeadQuery.all().covers(new LeadCount(State.ERASED, Optional.empty(), 1)));
  }

  @Test
  void listOfStatesAndABandHasNoOthers() {
    assertTrue(LeadQuery.all().in(Set.of(State.NEW, State.MERGED)).of(Band.HOT).covers(hot));
    assertTrue(LeadQuery.all().in(Set.of(State.MERGED)).covers(new LeadCount(State.MERGED, Optional.empty(), 1)));
    assertFalse(LeadQuery.all().in(Set.of(State.WORKING)).covers(hot));
    assertFalse(LeadQuery.all().of(Band.WARM).covers(hot));
    assertFalse(LeadQuery.all().of(Band.HOT).covers(new LeadCount(State.NEW, Optional.empty(), 1)));
  }
}
