package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadworkbench.model.State;

/** Which leads the list can show. */
enum Choice {
  OPEN, MINE_HOT, NEW, WORKING, NURTURING, QUALIFIED, TRANSFERRED, ACCEPTED, CONVERTED, DISQUALIFIED, ALL;

  /** The states; none where all are meant. */
  Set<State> states() {
    return switch (this) {
      case OPEN -> Arrays.stream(State.values()).filter(State::isOpen).collect(Collectors.toUnmodifiableSet());
      case MINE_HOT -> Set.of(State.TRANSFERRED);
      case ALL -> Set.of();
      default -> Set.of(State.valueOf(name()));
    };
  }
}
